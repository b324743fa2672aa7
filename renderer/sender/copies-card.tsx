import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { moved, replaced, without } from "../../preload/letter/edits/list-edits";
import { PartFindings } from "../recipient/part-findings";
import { edit, typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { namedEdit } from "../state/named-edit";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { StepCard } from "../ui/step-card";
import { FoundField } from "./found-field";

/** Who gets a copy of the letter. */
export function CopiesCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const copies = useEditor(({ history }) => history.present.letter.copies);
  const set = ([label, values]: ReturnType<typeof namedEdit>, next: readonly string[]) =>
    change(edit(label, (letter) => setParts(letter, { copies: next }), values));
  return (
    <StepCard title={say("copies.list")} hint={say("copies.hint")}>
      <RowList
        id="copies"
        pagePart={(index) => pagePart("copiesLine", index)}
        words={rowWords(say, "copies")}
        count={copies.length}
        isReadOnly={isReadOnly}
        isCompact
        onAdd={() => set(["addCopy", {}], [...copies, ""])}
        onMove={(from, to) => set(namedEdit("moveCopy", copies[from] ?? ""), moved(copies, from, to))}
        onRemove={(index) => set(namedEdit("removeCopy", copies[index] ?? ""), without(copies, index))}
      >
        {(index) => (
          <FoundField
            part="copy"
            id={String(index)}
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
