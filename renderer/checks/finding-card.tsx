import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Finding } from "../../preload/letter/checks/check";
import { fixMessage } from "../../preload/letter/checks/fix";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { keepWord, letBe, mend } from "./finding-deeds";
import { goToPlace, placeOf, quotedWords } from "./finding-place";

/** One finding: what is wrong and where, why it matters, and what can be done about it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const desk = useDesk();
  const { change } = desk;
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
  return (
    <li className="finding" data-severity={severity}>
      <Icon size={20} className="finding-icon" aria-label={say(`severity.${severity}`)} role="img" />
      <div className="finding-words">
        <h3 className="finding-what">{say(`checks.${check}.what`, values)}</h3>
        <p className="finding-where">{words === "" ? place : say("checking.quoted", { place, words })}</p>
        <p className="finding-why">
          {say(`checks.${check}.why`, values)} {say(`checks.${check}.fix`, values)}
        </p>
      </div>
      <div className="finding-deeds">
        {fix.kind === "goTo" || isReadOnly ? null : (
          <Button look="link" onPress={() => change(mend(finding))}>
            {say(message.key, message.values)}
          </Button>
        )}
        {check === "word-unknown" && !isReadOnly ? (
          <Button look="link" onPress={() => void keepWord(desk, String(values["word"]))}>
            {say("checking.keepWord")}
          </Button>
        ) : null}
        <Button look="link" onPress={() => change(goToPlace(finding, letter))}>
          {say("fixes.goTo")}
        </Button>
        {isReadOnly ? null : (
          <Button look="quiet" onPress={() => change(letBe(finding))}>
            {say("checking.letBe")}
          </Button>
        )}
      </div>
    </li>
  );
}
