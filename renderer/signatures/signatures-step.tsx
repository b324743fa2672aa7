import { useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";

/** Who signs the letter. */
export function SignaturesStep() {
  const { say } = useTexts();
  return (
    <StepPage title={say("steps.signatures.title")} lead={say("steps.signatures.lead")}>
      {null}
    </StepPage>
  );
}
