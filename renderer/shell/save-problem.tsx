import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";

/** Stays for as long as the words on the screen can't be saved: why, and where they are meanwhile. */
export function SaveProblem() {
  const { say, explain } = useTexts();
  const { saveNow } = useDesk();
  const saving = useEditor((editor) => editor.saving);
  if (saving.kind !== "failed") return null;
  return (
    <div className="problem" role="alert">
      <p>
        {explain(saving.failure)}{" "}
        {saving.recoveryPath === null
          ? say("window.saving.keepOpen")
          : say("window.saving.recovery", { path: saving.recoveryPath })}
      </p>
      <Button look="link" onPress={() => void saveNow()}>
        {say("window.saving.again")}
      </Button>
    </div>
  );
}
