import { applyFix } from "../../preload/letter/checks/apply-fix";
import type { Finding } from "../../preload/letter/checks/check";
import { wordFix } from "../../preload/letter/checks/word-fix";
import type { AppTransition } from "../state/app-state";
import type { Desk } from "../state/desk";
import { edit, editContent } from "../state/editing";
import { coverOf } from "../steps/letter-cover";
import { letterFindings } from "../steps/letter-figures";

/**
 * Does what a finding proposes, as one step to undo. `today` is an ISO 8601 day. The letter is checked anew for it: since the
 * finding was shown, another one may have been mended, and its words stand elsewhere by now or are gone.
 */
export function mend({ key }: Finding, today: string): AppTransition {
  return mending("mend", [key], today);
}

/** Does what several findings propose, as one step to undo. */
export function mendAll(findings: readonly Finding[], today: string): AppTransition {
  return mending(
    "mendAll",
    findings.map(({ key }) => key),
    today,
  );
}

function mending(label: string, keys: readonly string[], today: string): AppTransition {
  return (state) => {
    if (state.editor === null) return state;
    const { draft, template, preview, misspelt, history } = state.editor;
    let { letter } = history.present;
    for (const key of keys) {
      const content = { ...history.present, letter };
      const figured = { draft, template, preview, misspelt, content };
      const { findings } = letterFindings(figured, coverOf(state), today);
      const found = findings.find((one) => one.key === key);
      if (found !== undefined) letter = applyFix(letter, found.fix);
    }
    const mended = letter;
    return mended === history.present.letter ? state : edit(label, () => mended, { count: keys.length })(state);
  };
}

/** Lets a finding be: somebody knows of it. */
export function letBe({ key }: Finding): AppTransition {
  return editContent("letBe", (content) =>
    content.known.includes(key) ? content : { ...content, known: [...content.known, key] },
  );
}

export function lookAtAgain({ key }: Finding): AppTransition {
  return editContent("lookAtAgain", (content) =>
    content.known.includes(key) ? { ...content, known: content.known.filter((one) => one !== key) } : content,
  );
}

// The likeliest are enough for a card; the word itself offers more.
const MOST_SUGGESTED = 2;

/** What a word of the open letter may have meant, the likeliest first; none where nobody can say. */
export async function suggestWords(desk: Desk, word: string): Promise<readonly string[]> {
  const { editor } = desk.store.read();
  if (editor === null) return [];
  const { language } = editor.history.present.letter;
  const result = await desk.call("spelling.suggest", { language, word });
  return result.ok ? result.value.slice(0, MOST_SUGGESTED) : [];
}

/** Puts the right word in the place of the one that a finding is about, wherever it stands there, as one step to undo. */
export function correctWord({ place, values }: Finding, right: string): AppTransition {
  const word = String(values["word"]);
  return edit("correctWord", (letter) => applyFix(letter, wordFix(letter, place, word, right)), { word, right });
}
