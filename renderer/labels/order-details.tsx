import { MOST_ADDRESS_COPIES } from "../../preload/labels/address-order";
import { useTexts } from "../state/use-desk";
import { Checkbox } from "../ui/checkbox";
import { NumberField } from "../ui/number-field";
import { SelectField } from "../ui/select-field";
import { type AddressForm, isCopies } from "./address-form";
import type { ChosenPrinter } from "./use-printers";

export interface OrderDetailsProps {
  readonly form: AddressForm;
  readonly onChange: (changes: Partial<AddressForm>) => void;
  readonly hasSender: boolean;
  readonly printing: ChosenPrinter;
}

// No printer is called so: names of printers are never empty.
const ASK = "";

/** How often each address, whether with its sender, and where it is printed. */
export function OrderDetails({ form, onChange, hasSender, printing }: OrderDetailsProps) {
  const { say } = useTexts();
  const named = printing.printers.filter(({ name }) => name !== "");
  return (
    <section className="labels-part">
      {hasSender ? (
        <Checkbox
          label={say("labels.withSender")}
          hint={say("labels.senderHint")}
          isSelected={form.hasSender}
          onChange={(isSelected) => onChange({ hasSender: isSelected })}
        />
      ) : (
        <p className="labels-quiet">{say("labels.noSender")}</p>
      )}
      <div className="labels-measures">
        <NumberField
          label={say("labels.copies")}
          unit={say("labels.copiesUnit")}
          unitName={say("labels.copiesUnitName")}
          value={form.copies}
          onChange={(copies) => onChange({ copies })}
          {...(isCopies(form.copies) ? {} : { error: say("labels.copiesWrong", { most: MOST_ADDRESS_COPIES }) })}
        />
        {named.length === 0 ? null : (
          <SelectField
            label={say("labels.printer")}
            choices={[
              ...named.map(({ name, displayName }) => ({ id: name, label: displayName })),
              { id: ASK, label: say("labels.askPrinter") },
            ]}
            chosen={printing.printer ?? ASK}
            onChoose={(name) => printing.choose(name === ASK ? null : name)}
          />
        )}
      </div>
      {printing.printer === null ? null : <p className="labels-quiet">{say("labels.printerHint")}</p>}
      <p className="labels-quiet">{say(form.kind === "envelope" ? "labels.feedEnvelope" : "labels.feedLabels")}</p>
    </section>
  );
}
