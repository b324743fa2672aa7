import fc from "fast-check";
import { expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { generatedLetter, generatedWrapping, wrapLetter } from "./generated-letter";
import { allWords, words } from "./letter-words";
import { readBytes } from "./read-fixture";

const ENCODINGS = ["utf8", "utf8-bom", "utf16le-bom", "utf16le", "utf16be-bom", "windows-1252"] as const;
const LINE_ENDS = ["\n", "\r\n", "\r"] as const;
const RUNS = { numRuns: 200, seed: 20261122 };

const file = fc.record({
  letter: generatedLetter,
  wrapping: generatedWrapping,
  encoding: fc.constantFrom(...ENCODINGS),
  lineEnd: fc.constantFrom(...LINE_ENDS),
});

it("keeps each word once, in every wrapping, encoding and line ending", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ letter, wrapping, encoding, lineEnd }) => {
      const text = wrapLetter(letter, wrapping);
      const read = await readBytes(encode(text.replaceAll("\n", lineEnd), encoding));
      expect([...allWords(read.letter)].sort()).toEqual([...words(text)].sort());
    }),
    RUNS,
  );
});

it("keeps the running text letter for letter, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ letter, wrapping, encoding, lineEnd }) => {
      const read = await readBytes(encode(wrapLetter(letter, wrapping).replaceAll("\n", lineEnd), encoding));
      const body = read.letter.passages.map(passageText).join(" ").split(/\s+/u).join(" ");
      expect(body).toBe(letter.paragraphs.join(" "));
      expect(read.letter).toMatchObject({ subject: letter.subject, closing: letter.closing });
      expect(read.letter.salutation.own).toBe(letter.salutation);
    }),
    RUNS,
  );
});

// A paragraph whose last line is full says nothing of its end unless an empty line follows, and two lines show no width.
it.each([
  ["oneLine", 1],
  ["blankBetween", 0.95],
  ["blankAfterEach", 0.85],
] as const)("finds the paragraphs of wrapped letters again (%s, at least %d of them)", async (layout, share) => {
  let found = 0;
  let all = 0;
  for (const { letter, wrapping } of fc.sample(file, { numRuns: 150, seed: 20261122 })) {
    const read = await readBytes(encode(wrapLetter(letter, { ...wrapping, layout }), "utf8"));
    const passages = new Set(read.letter.passages.map((passage) => passageText(passage).replaceAll("\n", " ")));
    all += letter.paragraphs.length;
    found += letter.paragraphs.filter((text) => passages.has(text)).length;
  }
  expect(found / all).toBeGreaterThanOrEqual(share);
});

function encode(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  switch (encoding) {
    case "utf8":
      return Buffer.from(text);
    case "utf8-bom":
      return Buffer.from(`\uFEFF${text}`);
    case "utf16le":
      return Buffer.from(text, "utf16le");
    case "utf16le-bom":
      return Buffer.from(`\uFEFF${text}`, "utf16le");
    case "utf16be-bom":
      return Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
    case "windows-1252":
      return Buffer.from(
        text.replace(/[„“–]/gu, (sign) => ({ "„": "\x84", "“": "\x93", "–": "\x96" })[sign] ?? ""),
        "latin1",
      );
  }
}
