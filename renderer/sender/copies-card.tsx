import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { moved, replaced, without } from "../../preload/letter/edits/list-edits";
import { PartFindings } from "../recipient/part-findings";
import { edit, typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { StepCard } from "../ui/step-card";
import { TextField } from "../ui/text-field";

/** Who gets a copy of the letter. */
export function CopiesCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const copies = useEditor(({ history }) => history.present.letter.copies);
  const set = (label: string, next: readonly string[]) =>
    change(edit(label, (letter) => setParts(letter, { copies: next })));
  return (
    <StepCard title={say("copies.list")} hint={say("copies.hint")}>
      <RowList
        words={rowWords(say, "copies")}
        count={copies.length}
        isReadOnly={isReadOnly}
        isCompact
        onAdd={() => set("addCopy", [...copies, ""])}
        onMove={(from, to) => set("moveCopy", moved(copies, from, to))}
        onRemove={(index) => set("removeCopy", without(copies, index))}
      >
        {(index) => (
          <TextField
            label={say("copies.name")}
            value={copies[index] ?? ""}
            isReadOnly={isReadOnly}
            onChange={(value) => {
              const next = replaced(copies, index, cleanTypedLine(value).slice(0, 500));
              change(typed(`copy.${index}`, now(), (letter) => setParts(letter, { copies: next }), "copy"));
            }}
          />
        )}
      </RowList>
      <PartFindings parts={["copies"]} />
    </StepCard>
  );
}
