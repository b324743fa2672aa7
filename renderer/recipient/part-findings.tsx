import { showStep } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import "../ui/offer.css";

/** What the checks say of some parts of the letter, where these parts are edited. An empty field says itself that it is empty. */
export function PartFindings({ parts }: { readonly parts: readonly string[] }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const findings = useEditor((editor) => editor.findings) ?? [];
  const here = findings.filter(
    ({ place, check }) => parts.includes(place.split(".")[0] ?? "") && !check.endsWith("-missing"),
  );
  if (here.length === 0) return null;
  return (
    <div className="offer">
      <ul className="offer-words">
        {here.map(({ key, check, values }) => (
          <li key={key}>{say(`checks.${check}.what`, values)}</li>
        ))}
      </ul>
      <Button look="link" onPress={() => change(showStep("checks"))}>
        {say("recipient.toChecks")}
      </Button>
    </div>
  );
}
