import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { StepPage } from "../ui/step-page";
import { FormatBar } from "./format-bar";
import { InsertLines } from "./insert-lines";
import { insertPassage } from "./insert-passage";
import { LetterFoot } from "./letter-foot";
import { LetterHead } from "./letter-head";
import { PassageTools } from "./passage-tools";
import { useLetterText } from "./use-letter-text";
import "./passages.css";

/** The text of the letter from subject to closing, all of it to be typed into. */
export function PassagesStep() {
  const desk = useDesk();
  const { say } = useTexts();
  const isEmpty = useEditor(({ history }) => history.present.letter.passages.length === 0);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const { place, view, layout } = useLetterText();
  return (
    <StepPage title={say("steps.passages.title")} lead={say("steps.passages.lead")}>
      {isReadOnly ? <p className="editor-read-only">{say("window.draft.readOnly")}</p> : null}
      <LetterHead />
      {isEmpty ? (
        <div className="editor-empty">
          <p>{say("window.draft.empty")}</p>
          <Button isDisabled={isReadOnly} onPress={() => insertPassage(desk, "end")}>
            {say("window.draft.begin")}
          </Button>
        </div>
      ) : null}
      <section className="passages" aria-label={say("window.passages.title")}>
        {isReadOnly || isEmpty || view === null ? null : (
          <FormatBar view={view} layout={layout} onLink={() => undefined} />
        )}
        <div className="passages-place" ref={place} />
        {isReadOnly || layout === null ? null : (
          <>
            <PassageTools layout={layout} />
            <InsertLines layout={layout} />
          </>
        )}
      </section>
      <LetterFoot />
    </StepPage>
  );
}
