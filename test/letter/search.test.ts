import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import { list, paragraph } from "../../preload/letter/rich-text";
import { salutationText } from "../../preload/letter/salutation";
import { findInLetter } from "../../preload/letter/search/find-in-letter";
import { findInText } from "../../preload/letter/search/find-in-text";
import { replaceFound } from "../../preload/letter/search/replace-found";
import { aLetter, aPassage } from "./letter-builder";

const LOOSE = { matchCase: false, wholeWords: false };
const found = (text: string, query: string, options: Partial<typeof LOOSE> = {}) =>
  findInText(text, { query, ...LOOSE, ...options }, "de").map(({ from, to }) => text.slice(from, to));
const inLetter = (letter: Letter, query: string) => findInLetter(letter, { query, ...LOOSE });
const replaceAll = (letter: Letter, query: string, words: string) =>
  replaceFound(letter, inLetter(letter, query), words);

describe("finding words in a text", () => {
  it("takes capital and small letters for equal, unless they shall differ", () => {
    expect(found("Öl und öl", "ÖL")).toEqual(["Öl", "öl"]);
    expect(found("Öl und öl", "öl", { matchCase: true })).toEqual(["öl"]);
  });

  it("keeps ß and umlauts apart from what resembles them", () => {
    expect(found("Straße, Strasse, STRAẞE", "straße")).toEqual(["Straße", "STRAẞE"]);
    expect(found("Bar, Bär", "bar")).toEqual(["Bar"]);
  });

  it("takes a protected space for a space, on either side", () => {
    expect(found("am 26.\u00A0Januar, am 26. Januar", "26. Januar")).toHaveLength(2);
    expect(found("am 26. Januar", "26.\u202FJanuar")).toHaveLength(1);
  });

  it("takes the marks of the keyboard for those of print, which nobody can type", () => {
    expect(found("der Antrag „NRW“ und geht’s", '"NRW"')).toEqual(["„NRW“"]);
    expect(found("der Antrag „NRW“ und geht’s", "geht's")).toEqual(["geht’s"]);
    expect(found('der Antrag "NRW"', "„NRW“", { matchCase: true })).toHaveLength(1);
  });

  it("finds whole words alone where that is wished for", () => {
    expect(found("Rat, Ratte, Stadtrat, Rat.", "rat", { wholeWords: true })).toEqual(["Rat", "Rat"]);
    expect(found("(Rat) Räte", "rat", { wholeWords: true })).toHaveLength(1);
    expect(found("a\u0308b, b", "b", { wholeWords: true })).toHaveLength(1);
    expect(found("3.000, 3", "3", { wholeWords: true })).toHaveLength(2);
  });

  it("takes a letter and its mark for one, in either way of writing them", () => {
    expect(found("Bu\u0308rger und Bürger", "bürger")).toEqual(["Bu\u0308rger", "Bürger"]);
    expect(found("Bürger", "Bu\u0308rger")).toEqual(["Bürger"]);
    expect(found("u\u0308, q\u0303", "u")).toEqual([]);
    expect(found("u\u0308, q\u0303", "q")).toEqual([]);
    expect(found("q\u0303", "\u0303")).toEqual([]);
  });

  it("looks past soft hyphens, and takes them along", () => {
    expect(found("Ge\u00ADflüch\u00ADtete", "geflüchtete")).toEqual(["Ge\u00ADflüch\u00ADtete"]);
    expect(found("Flücht\u00ADling", "\u00AD")).toEqual([]);
    expect(found("Ge\u00ADflüchtete", "flüchtete", { wholeWords: true })).toEqual([]);
    expect(found("Rat\u00ADhaus", "rat", { wholeWords: true })).toEqual([]);
  });

  it("finds nothing where nothing is looked for, and words one after the other", () => {
    expect(found("aaaa", "")).toEqual([]);
    expect(found("aaaa", "aa")).toHaveLength(2);
  });

  it("names what is there even where small letters have another length", () => {
    expect(found("İstanbul grüßt İzmir", "grüßt")).toEqual(["grüßt"]);
  });
});

describe("finding and replacing in a letter", () => {
  const letter = aLetter({
    subject: "Mehr Bäume",
    passages: [
      aPassage("a", "", { blocks: [paragraph("Bäume sind"), list(false, ["ein Baum", "viele Bäume"])] }),
      aPassage("b", "Keine."),
    ],
    closing: "Mit Gruß",
    enclosures: [{ title: "Liste der Bäume", fileName: "baeume.pdf" }],
    copies: ["Amt für Bäume"],
  });

  it("goes through subject, passages, enclosures and copies from top to bottom", () => {
    expect(inLetter(letter, "bäume")).toEqual([
      { part: "subject", id: "", from: 5, to: 10 },
      { part: "passage", id: "a", from: 0, to: 5 },
      { part: "passage", id: "a", from: 26, to: 31 },
      { part: "enclosure", id: "0", from: 10, to: 15 },
      { part: "copy", id: "0", from: 8, to: 13 },
    ]);
  });

  it("replaces all of them, and nothing else", () => {
    const after = replaceAll(letter, "Bäume", "Linden");
    expect(after.subject).toBe("Mehr Linden");
    expect(after.copies).toEqual(["Amt für Linden"]);
    expect(after.enclosures[0]).toEqual({ title: "Liste der Linden", fileName: "baeume.pdf" });
    expect(after.passages.map(passageText)).toEqual(["Linden sind\nein Baum\nviele Linden", "Keine."]);
    expect(after.passages[1]).toBe(letter.passages[1]);
  });

  it("gives a salutation that was derived words of its own", () => {
    const after = replaceAll(letter, "Sehr geehrte", "Liebe");
    expect(salutationText(after)).toMatch(/^Liebe /u);
    expect(after.salutation.own).toBe(salutationText(after));
  });

  it("keeps the formatting of the words around", () => {
    const bold = { kind: "text", text: "Linden", bold: true } as const;
    const formatted = aLetter({
      passages: [aPassage("a", "", { blocks: [paragraph([{ kind: "text", text: "Viele Bäume und " }, bold])] })],
    });
    expect(replaceAll(formatted, "Bäume", "Buchen").passages[0]?.blocks).toEqual([
      paragraph([{ kind: "text", text: "Viele Buchen und " }, bold]),
    ]);
  });

  it("gives the same letter where nothing is found", () => {
    expect(replaceAll(letter, "Hagebutte", "Tee")).toBe(letter);
  });

  it("leaves none of the words that were replaced by others", () => {
    const anyText = array(constantFrom("Baum", "baum", "ß", " ", "\u00A0", "x"), { maxLength: 12 });
    assert(
      property(anyText, (words) => {
        const one = aLetter({ passages: [aPassage("a", words.join(""))] });
        const after = replaceAll(one, "baum", "–");
        expect(passageText(after.passages[0] ?? aPassage("a"))).toBe(words.join("").replaceAll(/baum/giu, "–"));
      }),
    );
  });
});
