import type { Result } from "../../preload/contract/result";
import { MOST_OWN_WORDS, type OwnWords } from "../../preload/contract/spelling";
import type { Desk } from "../state/desk";
import { sayFailed } from "../state/notice";

export async function ownWords(desk: Desk): Promise<Result<OwnWords>> {
  return desk.call("spelling.words", {});
}

/** Takes words into the own words of this machine, all or none, and looks at the spelling of the open letter anew. */
export async function addWords(desk: Desk, words: readonly string[]): Promise<Result<OwnWords>> {
  // More are not even asked for.
  if (words.length > MOST_OWN_WORDS)
    return { ok: false, failure: { code: "spelling.tooManyWords", values: { most: MOST_OWN_WORDS } } };
  return spelledAnew(desk, await desk.call("spelling.addWords", { words }));
}

/** Takes a word of the open letter into the own words of this machine, for all letters; the window says where that fails. */
export async function keepWord(desk: Desk, word: string): Promise<void> {
  const result = await addWords(desk, [word]);
  if (!result.ok) desk.change(sayFailed(result.failure));
}

/** Takes a word out of the own words, and looks at the spelling of the open letter anew. */
export async function removeWord(desk: Desk, word: string): Promise<Result<OwnWords>> {
  return spelledAnew(desk, await desk.call("spelling.removeWord", { word }));
}

function spelledAnew(desk: Desk, result: Result<OwnWords>): Result<OwnWords> {
  if (result.ok) desk.spellAgain();
  return result;
}
