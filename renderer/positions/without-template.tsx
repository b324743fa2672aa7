import { showStep } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { linkToTemplate } from "./link-to-template";

/** Why there is nothing to choose in a letter that is from no template, or from one that is not here, and what to do instead. */
export function WithoutTemplate() {
  const desk = useDesk();
  const { say } = useTexts();
  const made = useEditor(({ history }) => history.present.template);
  const hasText = useEditor(({ history }) => history.present.letter.passages.length > 0);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <div className="positions-without">
      <p>
        {made === null
          ? say("positions.without.text")
          : say("positions.without.absent", { id: made.id, version: made.version })}
      </p>
      <div className="positions-ways">
        <Button look="primary" onPress={() => desk.change(showStep("passages"))}>
          {say("positions.without.goOn")}
        </Button>
        {made === null && hasText ? (
          <Button isDisabled={isReadOnly} onPress={() => void linkToTemplate(desk)}>
            {say("positions.without.link")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
