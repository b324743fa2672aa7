import { Trash2 } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { useTexts } from "../state/use-desk";
import { IconButton } from "../ui/button";

interface WordRowsProps {
  readonly words: readonly string[];
  /** The word that was brought back last: the focus goes to it. */
  readonly focused: string | null;
  readonly onRemove: (word: string) => Promise<void>;
  /** There is no row for the focus. */
  readonly onNoRow: () => void;
}

/** Words one below the other, each with its button; the focus goes on to the word that stands where one was removed. */
export function WordRows({ words, focused, onRemove, onNoRow }: WordRowsProps) {
  const { say } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<{ readonly word: string; readonly index: number } | null>(null);
  const focusRow = (index: number) => list.current?.children[index]?.querySelector("button")?.focus();
  useLayoutEffect(() => {
    const gone = removed.current;
    if (gone === null || words.includes(gone.word)) return;
    removed.current = null;
    if (words.length === 0) onNoRow();
    else focusRow(Math.min(gone.index, words.length - 1));
  });
  const place = focused === null ? -1 : words.indexOf(focused);
  useLayoutEffect(() => {
    if (focused !== null && place < 0) onNoRow();
    else focusRow(place);
  }, [focused]);
  if (words.length === 0) return null;
  const remove = (word: string, index: number) => {
    removed.current = { word, index };
    void onRemove(word);
  };
  return (
    <ul className="dictionary-words" aria-label={say("dictionary.title")} ref={list}>
      {words.map((word, index) => (
        <li key={word} className="dictionary-row">
          <span className="dictionary-word" translate="no">
            {word}
          </span>
          <IconButton label={say("dictionary.remove", { word })} onPress={() => remove(word, index)}>
            <Trash2 size={18} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
