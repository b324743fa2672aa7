import { newPassage } from "../../preload/letter/edits/break-text";
import { addPassage } from "../../preload/letter/edits/passage-edits";
import { editPlaced } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { StepPage } from "../ui/step-page";
import { LetterFoot } from "./letter-foot";
import { LetterHead } from "./letter-head";
import { PassageCard } from "./passage-card";
import "./passages.css";

/** The text of the letter from subject to closing, all of it to be typed into. */
export function PassagesStep() {
  const desk = useDesk();
  const { say } = useTexts();
  const passages = useEditor(({ history }) => history.present.letter.passages);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <StepPage title={say("steps.passages.title")} lead={say("steps.passages.lead")}>
      {isReadOnly ? <p className="editor-read-only">{say("window.draft.readOnly")}</p> : null}
      <LetterHead />
      {passages.length === 0 ? (
        <div className="editor-empty">
          <p>{say("window.draft.empty")}</p>
          <Button isDisabled={isReadOnly} onPress={() => addFirst(desk)}>
            {say("window.draft.begin")}
          </Button>
        </div>
      ) : (
        <ol className="passages" aria-label={say("window.passages.title")}>
          {passages.map((passage, index) => (
            <PassageCard key={passage.id} passage={passage} index={index} count={passages.length} />
          ))}
        </ol>
      )}
      <LetterFoot />
    </StepPage>
  );
}

function addFirst({ change, newId }: ReturnType<typeof useDesk>): void {
  const id = newId();
  change(
    editPlaced("addPassage", (letter) => ({
      letter: addPassage(letter, newPassage(id), null),
      field: { passage: id, block: 0, item: 0 },
      offset: 0,
    })),
  );
}
