import { MessageCircleQuestion } from "lucide-react";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { answerQuestion, type OpenQuestion } from "../../preload/template/choose/open-questions";
import { editContent } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { useToday } from "./use-today";

export interface QuestionCardProps {
  readonly question: OpenQuestion;
  readonly top: number;
  readonly onHeight: (heightPx: number) => void;
}

/** A question of the template where its answer would stand; what is answered becomes a passage. */
export function QuestionCard({ question, top, onHeight }: QuestionCardProps) {
  const { change, newId } = useDesk();
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
  const take = () => {
    if (template === null || answer.trim() === "") return;
    const made = { today, newId: newId() };
    change(editContent("answer", (content) => answerQuestion(content, template, question, answer, made)));
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
          if (!(relatedTarget instanceof Node && card.current?.contains(relatedTarget))) take();
        }}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === "Enter" && (ctrlKey || metaKey)) take();
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
        <Button isDisabled={answer.trim() === ""} onPress={take}>
          {say("window.passages.answer")}
        </Button>
      </div>
    </section>
  );
}
