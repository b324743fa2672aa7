import { useEditor, useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";
import { CopiesCard } from "./copies-card";
import { DateCard } from "./date-card";
import { EnclosuresCard } from "./enclosures-card";
import { ProfileCard } from "./profile-card";
import { ReferencesCard } from "./references-card";
import { SenderCard } from "./sender-card";
import "./sender.css";

/** Who writes, when, with what enclosed. */
export function SenderStep() {
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <StepPage title={say("steps.sender.title")} lead={say("steps.sender.lead")}>
      {isReadOnly ? null : <ProfileCard />}
      <SenderCard isReadOnly={isReadOnly} />
      <DateCard isReadOnly={isReadOnly} />
      <ReferencesCard isReadOnly={isReadOnly} />
      <EnclosuresCard isReadOnly={isReadOnly} />
      <CopiesCard isReadOnly={isReadOnly} />
    </StepPage>
  );
}
