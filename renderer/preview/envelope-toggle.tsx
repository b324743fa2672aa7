import { Mails } from "lucide-react";
import { giveCommand } from "../commands/give-command";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { IconToggle } from "../ui/icon-toggle";

/** Shows on the pages where they are folded and what the window of the envelope shows. */
export function EnvelopeToggle() {
  const desk = useDesk();
  const { say } = useTexts();
  const isShown = useEditor(({ preview }) => preview.isEnvelopeShown);
  return (
    <IconToggle
      label={say("commands.preview.toggleEnvelope")}
      isSelected={isShown}
      onChange={() => void giveCommand(desk, "preview.toggleEnvelope")}
    >
      <Mails size={18} aria-hidden />
    </IconToggle>
  );
}
