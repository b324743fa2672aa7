import type { EditorView } from "prosemirror-view";
import { spelledTexts } from "../../../preload/letter/checks/spelled-words";
import type { Letter } from "../../../preload/letter/letter";
import type { Desk } from "../../state/desk";
import type { Timers } from "../../state/timers";
import { fromStore } from "./edit-name";
import { changedMarks } from "./marked-words";
import { wrongWords } from "./word-marks";

/** Nobody is told of a word that is still being written. */
const PAUSE_MS = 800;
const MOST_WORDS = 5_000;
const PLACE = "passages.";

export interface Spelling {
  /** Asks anew, because a word was added. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** Marks words that no dictionary knows, after each pause; each word is asked for once. */
export function followSpelling(view: EditorView, desk: Desk, timers: Timers): Spelling {
  let known = new Map<string, boolean>();
  let seen: Letter | null = null;
  let stopTimer: (() => void) | null = null;

  const texts = () => {
    const { editor } = desk.store.read();
    if (editor === null) return [];
    const { letter, template: made } = editor.history.present;
    const facts = (editor.template?.facts ?? []).map((fact) => ({
      ...fact,
      value: made?.facts[fact.id] ?? fact.value,
    }));
    return spelledTexts(letter, facts).filter(({ place }) => place.startsWith(PLACE));
  };
  const mark = () => {
    if (view.isDestroyed || view.composing) return;
    const ranges = new Map(
      texts().map(({ place, words }) => [
        place.slice(PLACE.length),
        words.filter(({ word }) => known.get(word) === true),
      ]),
    );
    const changed = changedMarks(view.state, wrongWords, ranges);
    if (changed.size > 0) view.dispatch(fromStore(wrongWords.mark(view.state.tr, changed)));
  };
  const check = async () => {
    const language = seen?.language ?? "de";
    const all = texts().flatMap(({ words }) => words.map(({ word }) => word));
    const words = [...new Set(all)].filter((word) => !known.has(word)).slice(0, MOST_WORDS);
    const asked = known;
    const result = words.length === 0 ? null : await desk.call("spelling.check", { language, words });
    // Without an answer nothing is marked: the checks say that the spelling can't be looked at.
    if (result !== null && !result.ok) return;
    const wrong = new Set(result?.value ?? []);
    for (const word of words) asked.set(word, wrong.has(word));
    mark();
  };
  const look = () => {
    const letter = desk.store.read().editor?.history.present.letter ?? null;
    if (letter === null || letter === seen) return;
    if (letter.language !== seen?.language) known = new Map();
    seen = letter;
    stopTimer?.();
    stopTimer = timers.after(PAUSE_MS, () => void check());
  };
  const stop = desk.store.subscribe(look);
  look();
  return {
    again: () => {
      known = new Map();
      void check();
    },
    stop: () => {
      stop();
      stopTimer?.();
    },
  };
}
