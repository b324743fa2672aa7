import type { Bridge } from "../../preload/contract/bridge-interface";
import { checkedFacts } from "../../preload/letter/checks/check-context";
import { wordsToSpell } from "../../preload/letter/checks/spelled-words";
import type { Language, Letter } from "../../preload/letter/letter";
import type { AppStore, AppTransition } from "../state/app-state";
import { type EditorState, inEditor } from "../state/editor-state";
import type { Timers } from "../state/timers";

/** Nobody is told of a word that is still being written. */
const PAUSE_MS = 800;
const MOST_WORDS = 5_000;

/**
 * Asks after each pause for the words of the open letter that were not asked for yet, and keeps in the state which of them no
 * dictionary knows. Gives the function that asks for all of them anew, because the own words changed.
 */
export function spellLetters(store: AppStore, bridge: Bridge, timers: Timers): () => void {
  let judged = new Map<string, boolean>();
  let language: Language | null = null;
  let seen: Letter | null = null;
  let stop: (() => void) | null = null;

  async function spell(): Promise<void> {
    const { editor } = store.read();
    if (editor === null) return;
    const { letter } = editor.history.present;
    const words = wordsOf(editor);
    const asked = judged;
    const unjudged = words.filter((word) => !asked.has(word)).slice(0, MOST_WORDS);
    if (unjudged.length > 0) {
      const result = await bridge.call("spelling.check", { language: letter.language, words: unjudged });
      // Without an answer nothing is called wrong.
      if (!result.ok) return;
      const wrong = new Set(result.value);
      for (const word of unjudged) asked.set(word, wrong.has(word));
    }
    if (asked === judged) store.change(misspell(words.filter((word) => asked.get(word) === true)));
  }

  const look = () => {
    const letter = store.read().editor?.history.present.letter ?? null;
    if (letter === null || letter === seen) return;
    if (letter.language !== language) judged = new Map();
    language = letter.language;
    seen = letter;
    stop?.();
    stop = timers.after(PAUSE_MS, () => void spell());
  };
  store.subscribe(look);
  look();
  return () => {
    judged = new Map();
    void spell();
  };
}

function wordsOf({ history, template }: EditorState): readonly string[] {
  const { letter, template: made } = history.present;
  return wordsToSpell(letter, checkedFacts(template, made));
}

function misspell(words: readonly string[]): AppTransition {
  return inEditor((editor) =>
    words.length === editor.misspelt.length && words.every((word, at) => word === editor.misspelt[at])
      ? editor
      : { ...editor, misspelt: words },
  );
}
