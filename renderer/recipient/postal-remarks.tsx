import { Check, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { ToggleButton } from "react-aria-components";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { POSTAL_REMARKS } from "../../preload/letter/postal-remarks";
import type { Recipient } from "../../preload/letter/recipient";
import { pagePart } from "../state/looked-part";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import type { FieldMark } from "../ui/field-words";
import { TextField } from "../ui/text-field";
import type { RecipientPart } from "./recipient-part";

const LONGEST = 200;

/** Remarks for the post above the address: the usual ones, and own ones. */
export function PostalRemarks({ recipient, language, isReadOnly, onChange, marks }: RecipientPart) {
  const { say } = useTexts();
  // Null while nobody writes one.
  const [own, setOwn] = useState<string | null>(null);
  const chosen = recipient.postalRemarks;
  const found = marks?.remark ?? [];
  const box = useRef<HTMLDivElement>(null);
  const isHere = found.some(({ isCurrent }) => isCurrent);
  useEffect(() => {
    if (isHere) box.current?.scrollIntoView({ block: "center" });
  }, [isHere]);
  const offered = [...new Set([...POSTAL_REMARKS[language], ...chosen])];
  const toggle = (remark: string) => {
    const isThere = chosen.includes(remark);
    const without = (remarks: readonly string[]) => remarks.filter((one) => one !== remark);
    const change = (before: Recipient) => ({
      ...before,
      postalRemarks: isThere ? without(before.postalRemarks) : [...without(before.postalRemarks), remark],
    });
    onChange(isThere ? "removeRemark" : "addRemark", null, change, { remark });
  };
  const addOwn = () => {
    const remark = (own ?? "").trim();
    if (remark !== "" && !chosen.includes(remark)) toggle(remark);
    setOwn(null);
  };
  return (
    <div id="letter-remarks" ref={box} className="remarks" data-page-part={pagePart("remark")}>
      <span className="field-label" id="remarks-label">
        {say("recipient.remarks")}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this */}
      <div className="chips" role="group" aria-labelledby="remarks-label">
        {offered.map((remark) => (
          <ToggleButton
            key={remark}
            className="chip"
            isSelected={chosen.includes(remark)}
            isDisabled={isReadOnly}
            data-found={isFound(chosen, remark, found)}
            onChange={() => toggle(remark)}
          >
            {chosen.includes(remark) ? <Check size={16} aria-hidden /> : <Plus size={16} aria-hidden />}
            {remark}
          </ToggleButton>
        ))}
        {isReadOnly || own !== null ? null : (
          <Button look="quiet" onPress={() => setOwn("")}>
            {say("recipient.otherRemark")}
          </Button>
        )}
      </div>
      {own === null ? null : (
        <form
          className="remarks-own"
          onSubmit={(event) => {
            event.preventDefault();
            addOwn();
          }}
        >
          <TextField
            autoFocus
            label={say("recipient.ownRemark")}
            value={own}
            onChange={(value) => setOwn(cleanTypedLine(value).slice(0, LONGEST))}
          />
          <Button type="submit" isDisabled={own.trim() === ""}>
            {say("recipient.addRemark")}
          </Button>
        </form>
      )}
    </div>
  );
}

/** Whether words that are looked for stand in this one of the remarks, which are searched one below the other. */
function isFound(remarks: readonly string[], remark: string, found: readonly FieldMark[]): boolean {
  const index = remarks.indexOf(remark);
  if (index < 0) return false;
  const start = remarks.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  return found.some(({ from, to }) => from >= start && to <= start + remark.length);
}
