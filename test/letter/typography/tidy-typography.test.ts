import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyTypography } from "../../../preload/letter/typography/tidy-typography";
import { typographicSlips } from "../../../preload/letter/typography/typographic-slips";

/** Protected spaces made visible. */
const tidy = (text: string, language: "de" | "en" = "de") => tidyTypography(text, language).replaceAll("\u00a0", "~");

describe("typography of German letters", () => {
  it.each([
    ['Der "Pakt" ist da.', "Der „Pakt“ ist da."],
    ["Der “Pakt” ist da.", "Der „Pakt“ ist da."],
    ["Der „Pakt” ist da.", "Der „Pakt“ ist da."],
    ['„Pakt" und (“Plan”), NRW-"Weg".', "„Pakt“ und („Plan“), NRW-„Weg“."],
    ["Sie sagte 'Nein' dazu.", "Sie sagte ‚Nein‘ dazu."],
    ["Geht's? Das war's. Andrea`s Laden, '68", "Geht’s? Das war’s. Andrea’s Laden, ’68"],
    ["Marx' Satz", "Marx’ Satz"],
    ["Wir - und viele -- bitten.", "Wir – und viele – bitten."],
    ["Wir — und viele — bitten.", "Wir – und viele – bitten."],
    ["Haushalt 2026-2027, 9-12 Uhr", "Haushalt 2026–2027, 9–12 Uhr"],
    ["Und so weiter ...", "Und so weiter …"],
    ["Ein  Wort , noch eins .", "Ein Wort, noch eins."],
    ["Eins,zwei.", "Eins, zwei."],
    ["Am 26. Januar 2026, am 1. März", "Am 26.~Januar 2026, am 1.~März"],
    ["§ 5 Abs. 2 AufenthG, §§ 3", "§~5 Abs.~2 AufenthG, §§~3"],
    ["Art. 3 GG, Nr. 5, S. 7", "Art.~3~GG, Nr.~5, S.~7"],
    ["z. B. hier, d.h. dort, u. a., i. d. R.", "z.~B. hier, d.~h. dort, u.~a., i.~d.~R."],
    ["Frau Prof. Dr. Müller", "Frau Prof.~Dr.~Müller"],
    ["5 % oder 10%, 10 €, 3 km", "5~% oder 10~%, 10~€, 3~km"],
  ])("makes %s right", (text, right) => {
    expect(tidy(text)).toBe(right);
  });

  it.each([
    "Der „Pakt“ und „der ‚Plan‘“ stehen.",
    "Aufnahme- und Ausländerrecht, NRW-SPD, 0211-12345, 2026-11-22",
    'Ein Rohr von 5" Länge',
    "Ende … und Schluss",
    "Tempo 30; 14:30 Uhr; 1,5 Grad; 70.000 Plätze",
    "»So nicht«, sagte sie.",
    "Am 3. Tag, im 20. Jahrhundert, am 5. Mairan",
    "Der 5%-Hürde wegen",
    "Siehe https://example.org/a-b?x=1...2 und www.example.org/1-2, a.b@example.org, beispiel.org/z.B.",
    "26.\u00a0Januar, 5\u202f%, z.\u202fB.",
  ])("leaves %s as it is", (text) => {
    expect(tidyTypography(text, "de")).toBe(text);
  });

  it("changes nothing inside links", () => {
    const text = 'Der "Pakt" hier';
    expect(typographicSlips(text, "de", [{ start: 4, end: 10 }])).toEqual([]);
  });

  it("finds nothing more in what it made tidy", () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        "'",
        "-",
        " - ",
        "...",
        "  ",
        ",",
        ".",
        "26. Januar",
        "§ 5",
        "z.B.",
        "5 %",
        "Wort",
        "ein",
        "(",
        ")",
        "\n",
        "2026-2027",
        "„",
        "“",
        "”",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = tidyTypography(pieces.join(""), "de");
        expect(tidyTypography(once, "de")).toBe(once);
      }),
    );
  });
});

describe("typography of English letters", () => {
  it.each([
    ['The "pact" isn\'t it.', "The “pact” isn’t it."],
    ["The „pact“ is here.", "The “pact” is here."],
    ["the tenants' rights", "the tenants’ rights"],
    ["On 26 January 2026 Mr Smith - and Dr. Jones", "On 26~January 2026 Mr~Smith – and Dr.~Jones"],
  ])("makes %s right", (text, right) => {
    expect(tidy(text, "en")).toBe(right);
  });

  it.each(["A 5% rise", "word—word", "e.g. this"])("leaves %s as it is", (text) => {
    expect(tidy(text, "en")).toBe(text);
  });
});
