import { BadgeCheck } from "lucide-react";
import { giveCommand } from "../commands/give-command";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { StepCard } from "../ui/step-card";

/** The way from those who sign to signing with a certificate. */
export function CertificateCard() {
  const desk = useDesk();
  const { say } = useTexts();
  return (
    <StepCard
      title={say("window.signing.card.title")}
      hint={say("window.signing.card.hint")}
      aside={
        <Button onPress={() => void giveCommand(desk, "signing.sign")}>
          <BadgeCheck size={18} aria-hidden />
          {say("window.signing.card.sign")}
        </Button>
      }
    >
      {null}
    </StepCard>
  );
}
