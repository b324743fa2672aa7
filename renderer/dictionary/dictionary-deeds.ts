import type { Result } from "../../preload/contract/result";
import type { OwnWords } from "../../preload/contract/spelling";
import type { Desk } from "../state/desk";

/** UTF-16 units. */
export const LONGEST_WORD = 100;
/** More are not even asked for: the dictionary holds no more. */
export const MOST_WORDS = 20_000;

export async function ownWords(desk: Desk): Promise<Result<OwnWords>> {
  return desk.call("spelling.words", {});
}

/** Takes words into the own words of this machine, all or none, and looks at the spelling of the open letter anew. */
export async function addWords(desk: Desk, words: readonly string[]): Promise<Result<OwnWords>> {
  if (words.length > MOST_WORDS)
    return { ok: false, failure: { code: "spelling.tooManyWords", values: { most: MOST_WORDS } } };
  return spelledAnew(desk, await desk.call("spelling.addWords", { words }));
}

/** Takes a word out of the own words, and looks at the spelling of the open letter anew. */
export async function removeWord(desk: Desk, word: string): Promise<Result<OwnWords>> {
  return spelledAnew(desk, await desk.call("spelling.removeWord", { word }));
}

function spelledAnew(desk: Desk, result: Result<OwnWords>): Result<OwnWords> {
  if (result.ok) desk.spellAgain();
  return result;
}
