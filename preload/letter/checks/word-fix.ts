import type { Letter } from "../letter";
import type { Fix } from "./fix";
import { letterTexts } from "./letter-texts";
import { spelledWords } from "./spelled-words";

/** Another word in the place of each one like it at a place of the letter. */
export function wordFix(letter: Letter, place: string, word: string, right: string): Fix {
  const text = letterTexts(letter).find((one) => one.place === place)?.text ?? "";
  const wrong = spelledWords(text).filter((one) => one.word === word);
  return { kind: "retype", edits: wrong.map(({ start, end }) => ({ place, start, end, text: right })) };
}
