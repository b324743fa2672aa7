import { Check, Ellipsis, Lock, TriangleAlert } from "lucide-react";
import { useEditor, useTexts } from "../state/use-desk";

const SIGNS = { saved: Check, waiting: Ellipsis, failed: TriangleAlert, readOnly: Lock } as const;

/** Whether the words on the screen are on the disk; in a narrow window as a sign whose words are only heard. */
export function SavedState() {
  const { say } = useTexts();
  const kind = useEditor(({ isReadOnly, saving }) => (isReadOnly ? "readOnly" : saving.kind));
  const Sign = SIGNS[kind];
  const words = say(`window.saving.${kind}`);
  return (
    <span className={`saved-state saved-state-${kind}`} data-testid="saved-state" title={words}>
      <Sign size={16} aria-hidden />
      <span className="saved-state-words">{words}</span>
    </span>
  );
}
