import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDifference } from "../../../preload/letter/text-difference";
import { type MarkedStretch, markedStretches } from "../../../renderer/differences/marked-stretches";

const marked = (before: string, after: string) => markedStretches(textDifference(before, after));
const shown = (stretches: readonly MarkedStretch[]) =>
  stretches.map(({ kind, text }) => (kind === "gone" ? `[-${text}-]` : kind === "new" ? `[+${text}+]` : text)).join("");

describe("a text with its changes", () => {
  it("has the words that went where they stood, and those that came after them", () => {
    expect(shown(marked("Wir bitten um Antwort.", "Wir bitten Sie um Antwort."))).toBe(
      "Wir bitten [+Sie+] um Antwort.",
    );
    expect(shown(marked("Wir fordern eine Ampel, jetzt.", "Wir fordern zwei Ampeln, jetzt."))).toBe(
      "Wir fordern [-eine Ampel,-] [+zwei Ampeln,+] jetzt.",
    );
    expect(shown(marked("Alt", "Neu"))).toBe("[-Alt-] [+Neu+]");
    expect(shown(marked("Anfang weg", "Anfang"))).toBe("Anfang [-weg-]");
    expect(shown(marked("Zeile", "Zeile\nnoch eine"))).toBe("Zeile[+\nnoch eine+]");
  });

  it("holds every word of both versions in their order, whatever the texts are", () => {
    const text = fc
      .array(fc.constantFrom("wir", "fordern", "Ampel,", "Äpfel", "A\u0308pfel", "\n", "2027"), { maxLength: 25 })
      .chain((words) => fc.constantFrom(" ", "  ").map((space) => words.join(space)));
    const words = (stretches: readonly MarkedStretch[], without: MarkedStretch["kind"]) =>
      stretches
        .filter(({ kind }) => kind !== without)
        .map(({ text: piece }) => piece)
        .join("")
        .replace(/[^\S\n]+/gu, "")
        .normalize("NFC");
    const bare = (value: string) => value.replace(/[^\S\n]+/gu, "").normalize("NFC");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = marked(before, after);
        expect(words(stretches, "gone")).toBe(bare(after));
        expect(words(stretches, "new")).toBe(bare(before));
      }),
    );
  });
});
