import { useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";

/** Who writes, when, with what enclosed. */
export function SenderStep() {
  const { say } = useTexts();
  return (
    <StepPage title={say("steps.sender.title")} lead={say("steps.sender.lead")}>
      {null}
    </StepPage>
  );
}
