import { describe, expect, it } from "vitest";
import type { Language } from "../../../preload/letter/letter";
import { typographicEdit } from "../../../preload/letter/typography/typographic-edit";

/** What stands there after somebody typed a text key by key; protected spaces made visible. */
function typed(text: string, language: Language = "de"): string {
  let written = "";
  for (const key of text) {
    const edit = typographicEdit(written, key, language);
    written += key;
    if (edit !== null) written = written.slice(0, edit.start) + edit.text + written.slice(edit.end);
  }
  return written.replaceAll("\u00a0", "~");
}

describe("typing", () => {
  it.each([
    ['Er sagte "Nein" und ging.', "Er sagte „Nein“ und ging."],
    ["Er sagte 'Nein' und ging.", "Er sagte ‚Nein‘ und ging."],
    ["Das geht's an - und wie ... gut", "Das geht’s an – und wie … gut"],
    ["Am 26. Januar 2026 um 5 Minuten nach", "Am 26.~Januar 2026 um 5 Minuten nach"],
    ["Nach § 5 und Art. 3 GG, z. B. Dr. Müller", "Nach §~5 und Art.~3~GG, z.~B. Dr.~Müller"],
    ["z.B. 5 % und 10 € bis 2026-2027", "z.~B. 5~% und 10~€ bis 2026–2027"],
    ["https://example.org/1990-1999/z.B. a.b@example.org", "https://example.org/1990-1999/z.B. a.b@example.org"],
  ])("%s becomes right", (keys, right) => {
    expect(typed(keys)).toBe(right);
  });

  it("uses English marks in English letters", () => {
    expect(typed('She said "it\'s late" - and left', "en")).toBe("She said “it’s late” – and left");
  });

  it("changes nothing again that was undone", () => {
    expect(typographicEdit('Er sagte "', "N", "de")).toBeNull();
    expect(typographicEdit("Am 26. Januar ", "2", "de")).toBeNull();
    expect(typographicEdit("Wort - ", "und", "de")).toBeNull();
  });

  it("says what to replace in a long text", () => {
    const before = `${"Wort ".repeat(100)}§ `;
    expect(typographicEdit(before, "5", "de")).toEqual({
      kind: "protected-spaces",
      start: before.length - 1,
      end: before.length,
      text: "\u00a0",
    });
  });
});
