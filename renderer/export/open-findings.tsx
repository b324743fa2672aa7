import { closeDialog } from "../state/dialog";
import { showStep } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import "../ui/offer.css";

/** How much the checks still find, with the way there. */
export function OpenFindings() {
  const { change } = useDesk();
  const { say } = useTexts();
  const findings = useEditor((editor) => editor.findings) ?? [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (findings.length === 0) return null;
  return (
    <div className="offer" data-severity={errors > 0 ? "error" : "hint"}>
      <p>
        {errors > 0
          ? say("window.export.errors", { count: errors })
          : say("window.export.openHints", { count: findings.length })}
      </p>
      <Button
        look="link"
        onPress={() => {
          change(closeDialog());
          change(showStep("checks"));
        }}
      >
        {say("window.export.look")}
      </Button>
    </div>
  );
}
