import { useRef } from "react";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { StepPage } from "../ui/step-page";
import { DragHandle } from "./drag-handle";
import { FormatBar } from "./format-bar";
import { InsertLines } from "./insert-lines";
import { insertPassage } from "./insert-passage";
import { LeftOutList } from "./left-out-list";
import { LetterFoot } from "./letter-foot";
import { LetterHead } from "./letter-head";
import { LinkPanel } from "./link-panel";
import { PassageTools } from "./passage-tools";
import { PersonalCard } from "./personal-card";
import { QuestionCards } from "./question-cards";
import { SpellingMenu } from "./spelling-menu";
import { useLetterText } from "./use-letter-text";
import "./passages.css";
import "./personal.css";

/** The text of the letter from subject to closing, all of it to be typed into. */
export function PassagesStep() {
  const desk = useDesk();
  const { say } = useTexts();
  const isEmpty = useEditor(({ history }) => history.present.letter.passages.length === 0);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const { place, view, layout, wrong, setWrong, isLinking, setLinking } = useLetterText();
  const bar = useRef<HTMLDivElement>(null);
  const chosen = isReadOnly ? null : layout.passage;
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
        <div ref={bar} className="format-place">
          {isReadOnly || isEmpty || view === null ? null : (
            <FormatBar view={view} layout={layout.passage} onLink={() => setLinking(true)} />
          )}
        </div>
        <div className="passages-place" ref={place} />
        {view === null || chosen === null ? null : (
          <>
            <DragHandle view={view} layout={chosen} />
            <PassageTools layout={chosen} />
            <InsertLines layout={chosen} />
          </>
        )}
        {isReadOnly || view === null ? null : <QuestionCards view={view} tops={layout.rooms} />}
        {view === null || !isLinking ? null : <LinkPanel anchor={bar} view={view} onClose={() => setLinking(false)} />}
        {view === null || wrong === null ? null : (
          <SpellingMenu view={view} wrong={wrong} onClose={() => setWrong(null)} />
        )}
      </section>
      <LeftOutList />
      <PersonalCard />
      <LetterFoot />
    </StepPage>
  );
}
