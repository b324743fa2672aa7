import { useEditor, useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";
import { RecipientFields } from "./recipient-fields";
import { SalutationField } from "./salutation-field";

/** To whom the letter goes, and how it greets. */
export function RecipientStep() {
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <StepPage title={say("steps.recipient.title")} lead={say("steps.recipient.lead")}>
      <section className="letter-part" aria-label={say("steps.recipient.name")}>
        <RecipientFields isReadOnly={isReadOnly} />
        <SalutationField isReadOnly={isReadOnly} />
      </section>
    </StepPage>
  );
}
