import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { deriveSalutation, setSalutation } from "../../preload/letter/edits/letter-edits";
import { derivedSalutation, salutationText } from "../../preload/letter/salutation";
import { salutationOffers } from "../../preload/letter/salutation-offers";
import { edit, typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useFoundMarks } from "../state/use-found-marks";
import { Button } from "../ui/button";
import { ChoiceRows } from "../ui/choice-rows";
import { LineField } from "../ui/line-field";
import { StepCard } from "../ui/step-card";
import { PartFindings } from "./part-findings";

/** The greeting: derived from the recipient, one that came with the letter, or in words of its own. */
export function SalutationCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const letter = useEditor(({ history }) => history.present.letter);
  const { own, alternatives } = letter.salutation;
  const derived = derivedSalutation(letter.recipient, letter.language);
  const offers = salutationOffers(letter);
  const isUndecided = own === null && alternatives.length > 1;
  const texts = [derived, ...offers];
  const rows = texts.map((text, index) => ({
    id: text,
    label: say(
      index === 0
        ? "recipient.derived"
        : alternatives.some((one) => one.text === text)
          ? "recipient.brought"
          : "recipient.usual",
    ),
    example: text,
  }));
  const derive = () => change(edit("salutation", deriveSalutation));
  return (
    <StepCard title={say("recipient.salutation")} pagePart={pagePart("salutation")}>
      <LineField
        id="letter-salutation"
        marks={useFoundMarks("salutation")}
        label={say("window.letter.salutation")}
        hint={say(own === null ? "recipient.derivedHint" : "recipient.ownHint")}
        placeholder={salutationText(setSalutation(letter, null))}
        value={own ?? ""}
        isReadOnly={isReadOnly}
        onChange={(value) =>
          change(
            typed(
              "salutation",
              now(),
              (before) => setSalutation(before, value === "" ? null : cleanTypedLine(value)),
              "salutation",
            ),
          )
        }
      />
      {offers.length > 0 ? (
        <ChoiceRows
          label={say(isUndecided ? "recipient.undecided" : "recipient.wordings")}
          isLabelShown
          rows={rows}
          chosen={isUndecided ? "" : texts.includes(salutationText(letter)) ? salutationText(letter) : ""}
          isDisabled={isReadOnly}
          onChoose={(text) =>
            text === derived ? derive() : change(edit("salutation", (before) => setSalutation(before, text)))
          }
        />
      ) : own === null || isReadOnly ? null : (
        <div className="step-actions">
          <Button look="link" onPress={derive}>
            {say("recipient.deriveAgain", { text: derived })}
          </Button>
        </div>
      )}
      <PartFindings parts={["salutation"]} />
    </StepCard>
  );
}
