import { useState } from "react";
import { pagePart } from "../state/looked-part";
import { useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";
import { StepCard } from "../ui/step-card";
import { AddressFields } from "./address-fields";
import { AddressLines } from "./address-lines";
import { AddressWindow } from "./address-window";
import { CountryField } from "./country-field";
import { PartFindings } from "./part-findings";
import { PostalRemarks } from "./postal-remarks";
import type { RecipientPart } from "./recipient-part";
import "./recipient.css";

/** The address as lines or in fields, both of the same lines, beside the window of an envelope. Remarks are for a letter alone. */
export function AddressCard({ isForBook = false, ...part }: RecipientPart & { readonly isForBook?: boolean }) {
  const { say } = useTexts();
  const [view, setView] = useState<"lines" | "fields">("lines");
  const views = (["lines", "fields"] as const).map((id) => ({ id, label: say(`recipient.views.${id}`) }));
  return (
    <StepCard
      title={say("recipient.address")}
      pagePart={pagePart("address")}
      aside={
        <SegmentedControl label={say("recipient.views.label")} segments={views} chosen={view} onChoose={setView} />
      }
    >
      <div className="address">
        <div className="address-typed">
          {view === "lines" ? <AddressLines {...part} /> : <AddressFields {...part} />}
          <CountryField {...part} />
        </div>
        <AddressWindow recipient={part.recipient} />
      </div>
      {isForBook ? null : (
        <>
          <PostalRemarks {...part} />
          <PartFindings parts={["recipient"]} />
        </>
      )}
    </StepCard>
  );
}
