import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { decodeText } from "../../main/reading/decode-text";
import { passageText } from "../../preload/letter/passage";
import { allWords, words } from "./letter-words";
import { fixtureBytes, LETTERS_FOLDER, readFixture } from "./read-fixture";

const PLAIN = readdirSync(LETTERS_FOLDER).filter((name) => name.endsWith(".txt"));

/** The words of a file as text, its divided words put together as a person would. */
function wordsOfFile(name: string): readonly string[] {
  const text = decodeText(fixtureBytes(name)).replace(/\r\n?/gu, "\n").replace(/^>+/gmu, "");
  const joined = name === "clinic-hyphenated.txt" ? joinAsWritten(text) : text;
  return words(joined.replace(/Organisation\/\n*Initiative/u, "Organisation/Initiative"));
}

function joinAsWritten(text: string): string {
  return text
    .replace("E-Mail-\nAnfrage", "E-Mail-Anfrage")
    .replace("SPD-Frak-\ntion", "SPD-Fraktion")
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, "$1$2");
}

it.each(PLAIN)("keeps each word of %s exactly once", async (name) => {
  const { letter } = await readFixture(name);
  expect([...allWords(letter)].sort()).toEqual([...wordsOfFile(name)].sort());
});

it.each(PLAIN)("keeps the running text of %s in its order", async (name) => {
  const { letter } = await readFixture(name);
  const body = words(letter.passages.map(passageText).join("\n"));
  let at = 0;
  for (const word of wordsOfFile(name)) if (body[at] === word) at++;
  expect(body.slice(at)).toEqual([]);
});

it("keeps the file itself beside the letter, word for word", async () => {
  const { source } = await readFixture("railway-noise-windows-1252.txt");
  expect(source.kind).toBe("text");
  expect(words(source.text)).toEqual(wordsOfFile("railway-noise-windows-1252.txt"));
});
