import { setParts } from "../../preload/letter/edits/letter-edits";
import type { SignatureColumns } from "../../preload/letter/letter";
import { edit } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";
import { StepCard } from "../ui/step-card";
import "./signatures.css";

const COLUMNS: readonly SignatureColumns[] = [1, 2, 3];
// The picture shows how many stand beside each other, whoever signs already.
const FEWEST_SHOWN = 3;

/** How many signatures stand beside each other, with a picture of it. */
export function ColumnsCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const columns = useEditor(({ history }) => history.present.letter.signatureColumns);
  const signatories = useEditor(({ history }) => history.present.letter.signatories);
  const names = signatories.map(({ name }) => name);
  const shown = [...names, ...Array.from({ length: Math.max(0, FEWEST_SHOWN - names.length) }, () => "")];
  return (
    <StepCard
      id="letter-columns"
      title={say("signatories.columns")}
      aside={
        <SegmentedControl
          label={say("signatories.columns")}
          segments={COLUMNS.map((count) => ({ id: String(count), label: String(count) }))}
          chosen={String(columns)}
          isDisabled={isReadOnly}
          onChoose={(id) => {
            const signatureColumns = COLUMNS.find((count) => String(count) === id) ?? columns;
            change(edit("signatureColumns", (letter) => setParts(letter, { signatureColumns })));
          }}
        />
      }
    >
      <div className="signing-paper" data-columns={columns} aria-hidden>
        {shown.map((name, index) => (
          <span key={`${index} ${name}`} className="signing-place" data-empty={name === ""}>
            <span className="signing-line" />
            <span className="signing-name">{name}</span>
          </span>
        ))}
      </div>
    </StepCard>
  );
}
