import { CertificateCard } from "../signing/certificate-card";
import { useEditor, useTexts } from "../state/use-desk";
import { StepPage } from "../ui/step-page";
import { ColumnsCard } from "./columns-card";
import { SignatoriesCard } from "./signatories-card";

/** Who signs the letter. */
export function SignaturesStep() {
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <StepPage title={say("steps.signatures.title")} lead={say("steps.signatures.lead")}>
      <SignatoriesCard isReadOnly={isReadOnly} />
      <ColumnsCard isReadOnly={isReadOnly} />
      <CertificateCard />
    </StepPage>
  );
}
