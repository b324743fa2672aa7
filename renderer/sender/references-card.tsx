import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { moved, replaced, without } from "../../preload/letter/edits/list-edits";
import type { ReferenceField } from "../../preload/letter/letter";
import { REFERENCE_LABELS } from "../../preload/letter/reference-labels";
import { FoundComboField } from "../search/found-combo-field";
import { FoundTextField } from "../search/found-text-field";
import { edit, typed } from "../state/editing";
import { referenceElement } from "../state/found-place";
import { pagePart } from "../state/looked-part";
import { namedEdit } from "../state/named-edit";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { RowList } from "../ui/row-list";
import { rowWords } from "../ui/row-words";
import { StepCard } from "../ui/step-card";

const NO_FIELD: ReferenceField = { label: "", value: "" };

/** Lines such as "Ihr Zeichen" beside the address. */
export function ReferencesCard({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const fields = useEditor(({ history }) => history.present.letter.referenceFields);
  const labels = REFERENCE_LABELS[useEditor(({ history }) => history.present.letter.language)];
  const set = ([label, values]: ReturnType<typeof namedEdit>, referenceFields: readonly ReferenceField[]) =>
    change(edit(label, (letter) => setParts(letter, { referenceFields }), values));
  const type = (index: number, changes: Partial<ReferenceField>) => {
    const field = { ...(fields[index] ?? NO_FIELD), ...changes };
    const key = `reference.${index}.${Object.keys(changes).join()}`;
    const next = replaced(fields, index, field);
    change(typed(key, now(), (letter) => setParts(letter, { referenceFields: next }), "reference"));
  };
  const free = labels.find((label) => fields.every((field) => field.label !== label)) ?? "";
  return (
    <StepCard title={say("references.list")} hint={say("references.hint")}>
      <RowList
        id="references"
        pagePart={(index) => pagePart("informationLine", `reference.${index}`)}
        words={rowWords(say, "references")}
        count={fields.length}
        isReadOnly={isReadOnly}
        onAdd={() => set(["addReference", {}], [...fields, { label: free, value: "" }])}
        onMove={(from, to) => set(namedEdit("moveReference", fields[from]?.label ?? ""), moved(fields, from, to))}
        onRemove={(index) => set(namedEdit("removeReference", fields[index]?.label ?? ""), without(fields, index))}
      >
        {(index) => (
          <div className="field-grid">
            <div className="span-3">
              <FoundComboField
                part="reference"
                id={`${index}.label`}
                element={referenceElement(index, "label")}
                label={say("references.label")}
                value={fields[index]?.label ?? ""}
                proposals={labels}
                isReadOnly={isReadOnly}
                onChange={(value) => type(index, { label: cleanTypedLine(value).slice(0, 100) })}
              />
            </div>
            <div className="span-3">
              <FoundTextField
                part="reference"
                id={`${index}.value`}
                element={referenceElement(index, "value")}
                label={say("references.value")}
                value={fields[index]?.value ?? ""}
                isReadOnly={isReadOnly}
                onChange={(value) => type(index, { value: cleanTypedLine(value).slice(0, 300) })}
              />
            </div>
          </div>
        )}
      </RowList>
    </StepCard>
  );
}
