import type { EditorView } from "prosemirror-view";
import { memo, useCallback, useEffect, useMemo, useState } from "react";
import { openQuestions } from "../../preload/template/choose/open-questions";
import { useEditor } from "../state/use-desk";
import { QuestionCard } from "./question-card";
import { fromStore } from "./text/edit-name";
import { keepRooms } from "./text/question-rooms";

const FIRST_HEIGHT_PX = 190;
/** Between a card and the passage below it. */
const GAP_PX = 24;

export interface QuestionCardsProps {
  readonly view: EditorView;
  /** Where the rooms of the cards are in the column, by question. */
  readonly tops: Readonly<Record<string, number>>;
}

/** The questions that are still open, each where its answer would stand. */
export function QuestionCards({ view, tops }: QuestionCardsProps) {
  const template = useEditor((editor) => editor.template);
  const content = useEditor(({ history }) => history.present);
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  // Compared as text, so that not every key press draws the cards anew.
  const open = useMemo(
    () => JSON.stringify(template === null ? [] : openQuestions(content, template)),
    [template, content],
  );
  const questions = useMemo(() => JSON.parse(open) as ReturnType<typeof openQuestions>, [open]);
  const rooms = JSON.stringify(
    questions.map(({ fact, after }) => ({ id: fact, after, heightPx: (heights[fact] ?? FIRST_HEIGHT_PX) + GAP_PX })),
  );
  useEffect(() => {
    if (!view.isDestroyed) view.dispatch(fromStore(keepRooms(view.state.tr, JSON.parse(rooms))));
  }, [view, rooms]);
  const setHeight = useCallback((fact: string, height: number) => {
    setHeights((before) => (before[fact] === height ? before : { ...before, [fact]: height }));
  }, []);
  return questions.map((question) => {
    const top = tops[question.fact];
    return top === undefined ? null : (
      <MeasuredCard key={question.fact} question={question} top={top} onHeight={setHeight} />
    );
  });
}

interface MeasuredCardProps {
  readonly question: ReturnType<typeof openQuestions>[number];
  readonly top: number;
  readonly onHeight: (fact: string, height: number) => void;
}

const MeasuredCard = memo(function MeasuredCard({ question, top, onHeight }: MeasuredCardProps) {
  const { fact } = question;
  const tell = useCallback((height: number) => onHeight(fact, height), [fact, onHeight]);
  return <QuestionCard question={question} top={top} onHeight={tell} />;
});
