import { CloudAlert } from "lucide-react";
import { useEditor, useTexts } from "../state/use-desk";

/** Whether the words on the screen are on the disk. */
export function SavedState() {
  const { say } = useTexts();
  const kind = useEditor(({ isReadOnly, saving }) => (isReadOnly ? "readOnly" : saving.kind));
  return (
    <span className={`saved-state saved-state-${kind}`} data-testid="saved-state">
      {kind === "failed" ? <CloudAlert size={16} aria-hidden /> : null}
      {say(`window.saving.${kind}`)}
    </span>
  );
}
