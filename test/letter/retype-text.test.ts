import { array, assert, boolean, constantFrom, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { joinAlike, retypeText } from "../../preload/letter/edits/retype-text";
import { type RichText, type Run, richTextToString } from "../../preload/letter/rich-text";

const bold = (text: string): Run => ({ kind: "text", text, bold: true });
const plain = (text: string): Run => ({ kind: "text", text });
const link = (text: string): Run => ({ kind: "text", text, link: "https://example.org/" });

const someText = string({ unit: constantFrom("a", "b", " ", "ä", "\n", "😀", "👩‍🚒", "."), maxLength: 30 });
const someRuns = array(
  record({
    words: string({ unit: constantFrom("a", "b", " ", "ä", "😀"), minLength: 1, maxLength: 8 }),
    isBold: boolean(),
  }),
  { maxLength: 6 },
).map((runs): RichText => joinAlike(runs.map(({ words, isBold }) => (isBold ? bold(words) : plain(words)))));

describe("text typed into a field without formatting", () => {
  it("has exactly the typed words, with a run for each stretch of looks and no half characters", () => {
    assert(
      property(someRuns, someText, (text, typed) => {
        const after = retypeText(text, typed);
        expect(richTextToString(after)).toBe(typed);
        for (const [index, run] of after.entries()) {
          if (run.kind !== "text") continue;
          expect(run.text).not.toMatch(/\p{Surrogate}/u);
          expect(run.text).not.toBe("");
          const next = after[index + 1];
          if (next?.kind === "text") expect({ ...next, text: "" }).not.toEqual({ ...run, text: "" });
        }
      }),
    );
  });

  it("keeps the looks of everything before and behind a place where something is inserted", () => {
    assert(
      property(someRuns, someText, (text, typed) => {
        const before = richTextToString(text);
        const at = [...before].slice(0, Math.floor([...before].length / 2)).join("").length;
        const after = retypeText(text, `${before.slice(0, at)}§${typed}§${before.slice(at)}`);
        const looks = (runs: RichText) =>
          runs.flatMap((run) =>
            [...(run.kind === "text" ? run.text : "\n")].map((unit) => [
              unit,
              run.kind === "text" && run.bold === true,
            ]),
          );
        const length = [...before.slice(0, at)].length;
        const rest = [...before].length - length;
        expect(looks(after).slice(0, length)).toEqual(looks(text).slice(0, length));
        expect(rest === 0 ? [] : looks(after).slice(-rest)).toEqual(rest === 0 ? [] : looks(text).slice(-rest));
      }),
    );
  });

  it("keeps bold words and links when words around them are replaced all at once", () => {
    const text = [plain("Wir bitten "), bold("dringend"), plain(" um "), link("Antwort"), plain(".")];
    expect(retypeText(text, "Ich bitte Sie dringend und bald um Ihre Antwort.")).toEqual([
      plain("Ich bitte Sie "),
      bold("dringend"),
      plain(" und bald um Ihre "),
      link("Antwort"),
      plain("."),
    ]);
  });

  it("lets a replaced word look like the one it replaces, also at the start of a link", () => {
    expect(retypeText([plain("a "), bold("sehr"), plain(" b")], "a ganz b")).toEqual([
      plain("a "),
      bold("ganz"),
      plain(" b"),
    ]);
    expect(retypeText([link("antwort")], "Antwort")).toEqual([link("Antwort")]);
  });

  it("ends a link where something is typed behind it", () => {
    expect(retypeText([link("Antwort")], "Antwort bald")).toEqual([link("Antwort"), plain(" bald")]);
  });

  it("makes a typed line end a line break and gives the same value where nothing changed", () => {
    expect(retypeText([plain("ab")], "a\nb")).toEqual([plain("a"), { kind: "lineBreak" }, plain("b")]);
    const text = [plain("ab")];
    expect(retypeText(text, "ab")).toBe(text);
  });
});
