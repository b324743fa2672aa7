import { FilePlus2 } from "lucide-react";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { moved, replaced, without } from "../../preload/letter/edits/list-edits";
import type { Enclosure } from "../../preload/letter/letter";
import { PartFindings } from "../recipient/part-findings";
import { edit, typed } from "../state/editing";
import { pagePart } from "../state/looked-part";
import { namedEdit } from "../state/named-edit";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { pickFiles } from "../ui/pick-file";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { StepCard } from "../ui/step-card";
import { TextField } from "../ui/text-field";
import { FoundField } from "./found-field";
import { enclosuresOfLines, enclosuresOfNames } from "./new-enclosures";

const NO_ENCLOSURE: Enclosure = { title: "", fileName: "" };

/** What is enclosed, in the order in which the letter names it. */
export function EnclosuresCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const enclosures = useEditor(({ history }) => history.present.letter.enclosures);
  const set = (
    [label, values]: ReturnType<typeof namedEdit>,
    next: (before: readonly Enclosure[]) => readonly Enclosure[],
  ) => change(edit(label, (letter) => setParts(letter, { enclosures: next(letter.enclosures) }), values));
  const deed = (label: string, index: number) => namedEdit(label, enclosures[index]?.title ?? "");
  const type = (index: number, changes: Partial<Enclosure>) => {
    const next = replaced(enclosures, index, { ...(enclosures[index] ?? NO_ENCLOSURE), ...changes });
    const key = `enclosure.${index}.${Object.keys(changes).join()}`;
    change(typed(key, now(), (letter) => setParts(letter, { enclosures: next }), "enclosure"));
  };
  /** Several pasted lines are several enclosures. */
  const paste = (index: number, text: string) => {
    const pasted = enclosuresOfLines(text);
    if (pasted.length < 2) return false;
    const count = pasted.length;
    set(["addEnclosures", { count }], (before) => [...before.slice(0, index), ...pasted, ...before.slice(index + 1)]);
    return true;
  };
  const pick = () =>
    pickFiles("", (files) => {
      const picked = enclosuresOfNames(files.map(({ name }) => name));
      set(["addEnclosures", { count: picked.length }], (before) => [...before, ...picked]);
    });
  return (
    <StepCard title={say("enclosures.list")} hint={say("enclosures.hint")}>
      <RowList
        id="enclosures"
        pagePart={(index) => pagePart("enclosuresLine", index)}
        words={rowWords(say, "enclosures")}
        count={enclosures.length}
        isReadOnly={isReadOnly}
        onAdd={() => set(["addEnclosure", {}], (before) => [...before, NO_ENCLOSURE])}
        onMove={(from, to) => set(deed("moveEnclosure", from), (before) => moved(before, from, to))}
        onRemove={(index) => set(deed("removeEnclosure", index), (before) => without(before, index))}
        foot={
          <Button look="quiet" onPress={pick}>
            <FilePlus2 size={18} aria-hidden />
            {say("enclosures.pick")}
          </Button>
        }
      >
        {(index) => (
          <div className="field-grid">
            <div className="span-3">
              <FoundField
                part="enclosure"
                id={String(index)}
                label={say("enclosures.title")}
                value={enclosures[index]?.title ?? ""}
                isReadOnly={isReadOnly}
                onPaste={(event) => {
                  const isEmpty = (enclosures[index]?.title ?? "") === "";
                  if (isEmpty && paste(index, event.clipboardData.getData("text/plain"))) event.preventDefault();
                }}
                onChange={(value) => type(index, { title: cleanTypedLine(value).slice(0, 500) })}
              />
            </div>
            <div className="span-3">
              <TextField
                label={say("enclosures.fileName")}
                value={enclosures[index]?.fileName ?? ""}
                isReadOnly={isReadOnly}
                onChange={(value) => type(index, { fileName: cleanTypedLine(value).slice(0, 300) })}
              />
            </div>
          </div>
        )}
      </RowList>
      <PartFindings parts={["enclosures"]} />
    </StepCard>
  );
}
