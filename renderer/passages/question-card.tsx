import { MessageCircleQuestion } from "lucide-react";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { passageText } from "../../preload/letter/passage";
import { answerQuestion, type OpenQuestion } from "../../preload/template/choose/open-questions";
import { editContent } from "../state/editing";
import { placeCaret } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { Button } from "../ui/button";

export interface QuestionCardProps {
  readonly question: OpenQuestion;
  readonly top: number;
  readonly onHeight: (heightPx: number) => void;
}

/** A question of the template where its answer would stand; what is answered becomes a passage. */
export function QuestionCard({ question, top, onHeight }: QuestionCardProps) {
  const { change, newId, store } = useDesk();
  const { say } = useTexts();
  const template = useEditor((editor) => editor.template);
  const language = useEditor(({ history }) => history.present.letter.language);
  const today = useToday();
  const [answer, setAnswer] = useState("");
  const card = useRef<HTMLElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onHeight]);
  const take = (isDone: boolean) => {
    if (template === null || answer.trim() === "") return;
    const made = { today, newId: newId() };
    change(editContent("answer", (content) => answerQuestion(content, template, question, answer, made)));
    const passages = store.read().editor?.history.present.letter.passages ?? [];
    const passage = passages.find((one) => passageText(one).includes(answer.trim().split("\n")[0] ?? ""));
    if (isDone && passage !== undefined)
      change(placeCaret({ field: { passage: passage.id, block: 0, item: 0 }, offset: passageText(passage).length }));
  };
  return (
    <section ref={card} className="question-card" style={{ top }} aria-label={question.label}>
      <h3 className="question-label">
        <MessageCircleQuestion size={18} aria-hidden />
        {question.label}
      </h3>
      <label className="question-text" htmlFor={id} lang={language}>
        {question.question}
      </label>
      <textarea
        id={id}
        className="question-answer"
        data-question-role={question.role}
        lang={language}
        rows={2}
        value={answer}
        placeholder={say("window.passages.answerHere")}
        aria-describedby={`${id}-examples`}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        // What was typed is never lost: leaving the card takes it into the letter, where it can be undone.
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && card.current?.contains(relatedTarget))) take(false);
        }}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === "Enter" && (ctrlKey || metaKey)) take(true);
        }}
      />
      <div className="question-foot">
        <ul
          id={`${id}-examples`}
          className="question-examples"
          lang={language}
          aria-label={say("window.passages.examples")}
        >
          {question.examples.slice(0, 2).map((example) => (
            <li key={example}>{say("window.passages.example", { example })}</li>
          ))}
        </ul>
        <Button isDisabled={answer.trim() === ""} onPress={() => take(true)}>
          {say("window.passages.answer")}
        </Button>
      </div>
    </section>
  );
}
