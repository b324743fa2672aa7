import { Mail } from "lucide-react";
import { openLabels } from "../labels/label-deeds";
import { BookOffer } from "../people/book-offer";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useFoundMarks } from "../state/use-found-marks";
import { Button } from "../ui/button";
import { StepPage } from "../ui/step-page";
import { AddressCard } from "./address-card";
import { AddresseeCard } from "./addressee-card";
import { SalutationCard } from "./salutation-card";
import { useRecipientChange } from "./use-recipient-change";

/** To whom the letter goes, and how it greets. */
export function RecipientStep() {
  const desk = useDesk();
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const recipient = useEditor(({ history }) => history.present.letter.recipient);
  const language = useEditor(({ history }) => history.present.letter.language);
  const onChange = useRecipientChange();
  const marks = {
    address: useFoundMarks("address"),
    country: useFoundMarks("country"),
    remark: useFoundMarks("remark"),
  };
  const part = { recipient, language, isReadOnly, onChange, marks };
  return (
    <StepPage title={say("steps.recipient.title")} lead={say("steps.recipient.lead")}>
      {isReadOnly ? null : <BookOffer recipient={recipient} />}
      <AddressCard {...part} />
      <div className="step-actions">
        <Button look="quiet" onPress={() => openLabels(desk)}>
          <Mail size={18} aria-hidden />
          {say("recipient.printAddress")}
        </Button>
      </div>
      <AddresseeCard {...part} />
      <SalutationCard isReadOnly={isReadOnly} />
    </StepPage>
  );
}
