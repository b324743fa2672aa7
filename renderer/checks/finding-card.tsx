import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Finding } from "../../preload/letter/checks/check";
import { fixMessage } from "../../preload/letter/checks/fix";
import { localDay } from "../../preload/letter/local-day";
import { keepWord } from "../dictionary/dictionary-deeds";
import type { AppTransition } from "../state/app-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { correctWord, letBe, mend } from "./finding-deeds";
import { goToPlace, placeOf, quotedWords } from "./finding-place";
import { SuggestedWords } from "./suggested-words";

export interface FindingCardProps {
  readonly finding: Finding;
  /** The one above says the same of another place: why it matters need not be said again. */
  readonly isAgain?: boolean;
  /** It was mended or let be. */
  readonly onAnswer: () => void;
}

/** One finding: what is wrong and where, why it matters, and what can be done about it. */
export function FindingCard({ finding, isAgain = false, onAnswer }: FindingCardProps) {
  const desk = useDesk();
  const { change, now } = desk;
  const { say } = useTexts();
  const letter = useEditor(({ history }) => history.present.letter);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const { check, severity, values, fix } = finding;
  const isError = severity === "error";
  const Icon = isError ? CircleAlert : TriangleAlert;
  const { part, number } = placeOf(finding, letter);
  const words = quotedWords(finding, letter);
  const place = say(`checking.places.${part}`, { number });
  const message = fixMessage(fix);
  // An enclosure is named in the text and missing in the list.
  const elsewhere = fix.kind === "goTo" && fix.place !== finding.place && !isReadOnly ? fix.place : null;
  const answer = (deed: AppTransition) => {
    onAnswer();
    change(deed);
  };
  return (
    <li className="finding" data-severity={severity} data-again={isAgain}>
      <Icon size={20} className="finding-icon" aria-label={say(`severity.${severity}`)} role="img" />
      <div className="finding-words">
        <h3 className="finding-what" tabIndex={-1}>
          {say(`checks.${check}.what`, values)}
        </h3>
        <p className="finding-where">{words === "" ? place : say("checking.quoted", { place, words })}</p>
        {isAgain ? null : (
          <p className="finding-why">
            {say(`checks.${check}.why`, values)} {say(`checks.${check}.fix`, values)}
          </p>
        )}
      </div>
      <div className="finding-deeds">
        {fix.kind === "goTo" || isReadOnly ? null : (
          <Button look="link" onPress={() => answer(mend(finding, localDay(new Date(now()))))}>
            {say(message.key, message.values)}
          </Button>
        )}
        {check === "word-unknown" && !isReadOnly ? (
          <>
            <SuggestedWords word={String(values["word"])} onChoose={(right) => answer(correctWord(finding, right))} />
            <Button look="link" onPress={() => void keepWord(desk, String(values["word"]))}>
              {say("checking.keepWord")}
            </Button>
          </>
        ) : null}
        {elsewhere === null ? null : (
          <Button look="link" onPress={() => change(goToPlace({ place: elsewhere, range: null }, letter))}>
            {say(`checking.goTo.${elsewhere}`)}
          </Button>
        )}
        <Button look="link" onPress={() => change(goToPlace(finding, letter))}>
          {say("fixes.goTo")}
        </Button>
        {isReadOnly ? null : (
          <Button look="quiet" onPress={() => answer(letBe(finding))}>
            {say("checking.letBe")}
          </Button>
        )}
      </div>
    </li>
  );
}
