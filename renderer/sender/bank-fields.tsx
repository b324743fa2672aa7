import { ChevronRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { groupedIban, isIban } from "../../preload/letter/iban";
import type { BankAccount } from "../../preload/letter/sender";
import { FoundTextField } from "../search/found-text-field";
import { senderElement } from "../state/found-place";
import { useEditor, useTexts } from "../state/use-desk";

const NO_BANK: BankAccount = { holder: "", iban: "", bic: "", bank: "" };
const FIELDS = [
  ["holder", "", 200],
  ["iban", "span-4", 42],
  ["bic", "span-2", 20],
  ["bank", "", 200],
] as const;

interface BankFieldsProps {
  readonly bank: BankAccount | null;
  readonly isReadOnly: boolean;
  /** Null where no field says anything. */
  readonly onChange: (field: string, bank: BankAccount | null) => void;
}

/** The account of the sender; a wrong IBAN is pointed out and kept as it is. */
export function BankFields({ bank, isReadOnly, onChange }: BankFieldsProps) {
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(bank !== null);
  const isFound = useEditor(({ found, search }) => {
    const here = search === null ? undefined : found[search.current];
    return here?.part === "sender" && here.id.startsWith("bank.");
  });
  // What was found stays in sight when the search has led to it.
  useEffect(() => {
    if (isFound) setOpen(true);
  }, [isFound]);
  const account = bank ?? NO_BANK;
  const set = (field: keyof BankAccount, value: string) => {
    const next = { ...account, [field]: value };
    onChange(`bank.${field}`, Object.values(next).every((one) => one === "") ? null : next);
  };
  const isDoubtful = account.iban.replaceAll(/\s/gu, "").length > 4 && !isIban(account.iban);
  return (
    <Disclosure className="bank" isExpanded={isOpen || isFound} onExpandedChange={setOpen}>
      <Heading level={4} className="bank-head">
        <AriaButton slot="trigger" className="button button-quiet bank-trigger">
          <ChevronRight size={18} aria-hidden className="bank-chevron" />
          {say("sender.bank")}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <div className="field-grid bank-fields">
          {FIELDS.map(([field, span, longest]) => (
            <div key={field} className={span}>
              <FoundTextField
                part="sender"
                id={`bank.${field}`}
                element={senderElement(`bank.${field}`)}
                label={say(`sender.bankFields.${field}`)}
                {...(field === "iban" ? { hint: say(isDoubtful ? "sender.ibanDoubtful" : "sender.ibanHint") } : {})}
                value={account[field]}
                isReadOnly={isReadOnly}
                onChange={(value) => set(field, cleanTypedLine(value).slice(0, longest))}
                onBlur={() => {
                  if (field === "iban" && isIban(account.iban)) set(field, groupedIban(account.iban));
                }}
              />
            </div>
          ))}
        </div>
        <p className="bank-hint">{say("sender.bankHint")}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
