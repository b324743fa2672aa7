import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import { list, paragraph } from "../../../preload/letter/rich-text";
import { aLetter, aPassage } from "../letter-builder";
import { findings } from "./find-in-letter";

describe("the checks for typographic slips", () => {
  it("tell each kind once and mend the whole letter at once", () => {
    const changes = {
      subject: 'Der "Pakt"',
      passages: [aPassage("a", 'Wir bitten um den "Pakt".'), aPassage("b", 'Der "Pakt" vom 26. Januar.')],
    };
    const found = findings(changes);
    expect(found.map(({ check, place, values }) => [check, place, values])).toEqual([
      ["quotation-marks", "subject", { count: 6 }],
      ["protected-spaces", "passages.b", { count: 1 }],
    ]);
    const mended = found.reduce((letter, { fix }) => applyFix(letter, fix), aLetter(changes));
    expect(findings({ subject: mended.subject, passages: mended.passages })).toEqual([]);
    expect(mended.subject).toBe("Der „Pakt“");
  });

  it("keep their key while places change", () => {
    const key = (...texts: string[]) =>
      findings({ passages: texts.map((text, index) => aPassage(`p${index}`, `Wir bitten. ${text}`)) })[0]?.key;
    expect(key("Der § 5.")).toBe(key("Nichts.", "Der § 6 und § 7."));
  });

  it("mend lists, line breaks and emphasis where they stand", () => {
    const bold = { kind: "text", text: 'Wir bitten um "mehr"', bold: true } as const;
    const blocks = [
      paragraph([bold, { kind: "lineBreak" }, { kind: "text", text: "nach § 5" }]),
      list(false, ["eins", "am 26. Januar"]),
    ];
    const changes = { passages: [aPassage("a", "", { blocks })] };
    const mended = findings(changes).reduce((letter, { fix }) => applyFix(letter, fix), aLetter(changes));
    expect(mended.passages[0]?.blocks).toEqual([
      paragraph([
        { ...bold, text: "Wir bitten um „mehr“" },
        { kind: "lineBreak" },
        { kind: "text", text: "nach §\u00a05" },
      ]),
      list(false, ["eins", "am 26.\u00a0Januar"]),
    ]);
  });

  it("leave links alone", () => {
    const text = [
      { kind: "text", text: "Wir bitten: " },
      { kind: "text", text: 'Seite "5"', link: "https://example.org" },
    ] as const;
    expect(findings({ passages: [aPassage("a", "", { blocks: [paragraph(text)] })] })).toEqual([]);
  });
});
