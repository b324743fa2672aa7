import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import type { Signatory, SigningFor } from "../../preload/letter/letter";
import { FoundTextField } from "../search/found-text-field";
import { signatoryElement } from "../state/found-place";
import { useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";

const FIELDS = [
  ["name", "", 200],
  ["role", "span-3", 300],
  ["organisation", "span-3", 300],
] as const;
const SIGNING_FOR: readonly SigningFor[] = ["", "i. A.", "i. V.", "ppa."];
const SELF = "self";

interface SignatoryFieldsProps {
  /** Place among those who sign. */
  readonly index: number;
  readonly signatory: Signatory;
  readonly isReadOnly: boolean;
  readonly onType: (field: "name" | "role" | "organisation", value: string) => void;
  readonly onChoose: (signingFor: SigningFor) => void;
}

/** What stands below a signature, and for whom somebody signs. */
export function SignatoryFields({ index, signatory, isReadOnly, onType, onChoose }: SignatoryFieldsProps) {
  const { say } = useTexts();
  const segments = SIGNING_FOR.map((one) =>
    one === "" ? { id: SELF, label: say("signatories.self") } : { id: one, label: one },
  );
  return (
    <div className="field-grid">
      {FIELDS.map(([field, span, longest]) => (
        <div key={field} className={span}>
          <FoundTextField
            part="signatory"
            id={`${index}.${field}`}
            element={signatoryElement(index, field)}
            label={say(`signatories.fields.${field}`)}
            value={signatory[field]}
            isReadOnly={isReadOnly}
            onChange={(value) => onType(field, cleanTypedLine(value).slice(0, longest))}
          />
        </div>
      ))}
      <div className="field">
        <span className="field-label" aria-hidden>
          {say("signatories.signingFor")}
        </span>
        <div>
          <SegmentedControl
            label={say("signatories.signingFor")}
            segments={segments}
            chosen={signatory.signingFor === "" ? SELF : signatory.signingFor}
            isDisabled={isReadOnly}
            onChoose={(id) => onChoose(SIGNING_FOR.find((one) => one === id) ?? "")}
          />
        </div>
      </div>
    </div>
  );
}
