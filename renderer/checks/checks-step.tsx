import { useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";

/** What is still missing or wrong. */
export function ChecksStep() {
  const { say } = useTexts();
  return (
    <StepPage title={say("steps.checks.title")} lead={say("steps.checks.lead")}>
      {null}
    </StepPage>
  );
}
