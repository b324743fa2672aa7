import { useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";

/** Which positions the letter carries. */
export function PositionsStep() {
  const { say } = useTexts();
  return (
    <StepPage title={say("steps.positions.title")} lead={say("steps.positions.lead")}>
      {null}
    </StepPage>
  );
}
