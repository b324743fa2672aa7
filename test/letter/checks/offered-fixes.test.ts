import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import type { CheckContext, CheckedPosition } from "../../../preload/letter/checks/check";
import type { Letter } from "../../../preload/letter/letter";
import { aPassage } from "../letter-builder";
import { aWholeLetter, findings, ids, mended } from "./find-in-letter";

const own = (text: string): Partial<Letter> => ({ passages: [aPassage("p", `Wir bitten Sie darum. ${text}`)] });
const said = (text: string) => [`Wir bitten Sie darum. ${text}`];

/** The letter after the fix of its only finding, and what the checks find then. */
function afterFix(changes: Partial<Letter>, context: Partial<CheckContext> = {}) {
  const [finding, ...others] = findings(changes, context);
  if (finding === undefined || others.length > 0) throw new Error("One finding was expected");
  const letter = applyFix(aWholeLetter(changes), finding.fix);
  return { letter, left: ids(letter, context) };
}

describe("the fix that a check offers", () => {
  it("lists the document that the text encloses", () => {
    const { letter, left } = afterFix(own("Den Plan finden Sie anbei."));
    expect(letter.enclosures).toEqual([{ title: "Plan", fileName: "" }]);
    expect(left).toEqual([]);
  });

  it("takes an enclosure that is not mentioned off the list, and leaves the others", () => {
    const enclosures = ["Gutachten", "Unterschriftenliste"].map((title) => ({ title, fileName: "" }));
    const { letter, left } = afterFix({ ...own("Das Gutachten liegt bei."), enclosures });
    expect(letter.enclosures).toEqual(enclosures.slice(0, 1));
    expect(left).toEqual([]);
  });

  it("dates a letter by the day of export where a year was mistyped", () => {
    const date = { kind: "fixed", date: "2036-11-22" } as const;
    const { letter } = afterFix({ date }, { date: date.date });
    expect(letter.date).toEqual({ kind: "dayOfExport" });
  });

  it.each([
    ["Das kommt nächstes Jahr.", "Das kommt im Jahr\u00a02026."],
    ["Nächstes Jahr kommt es.", "Im Jahr\u00a02026 kommt es."],
    ["Das kommt im nächsten Jahr.", "Das kommt im Jahr\u00a02026."],
    ["Bis Ende nächsten Jahres warten wir.", "Bis Ende des Jahres\u00a02026 warten wir."],
    ["Das Geld für nächstes Jahr fehlt.", "Das Geld für das Jahr\u00a02026 fehlt."],
    ["Das ist in diesem Jahr so.", "Das ist in diesem Jahr so."],
  ])("writes out the year that was meant where the sentence stays right: %s", (text, right) => {
    expect(mended(own(text), { changed: "2025-12-30" })).toEqual(said(right));
  });

  it("strikes out the sentence that argues a dropped position, and removes a passage that has no other", () => {
    const positions: readonly CheckedPosition[] = [
      { id: "costs", label: "Kosten", signalWords: ["verwaltungsaufwand"], stance: "dropped" },
    ];
    const text = "Der Verwaltungsaufwand ist groß und teuer.";
    expect(mended(own(`${text} Danke.`), { positions })).toEqual(said("Danke."));
    const alone = [aPassage("o", "Wir bitten Sie um ein Gespräch."), aPassage("p", text)];
    expect(mended({ passages: alone }, { positions })).toEqual(["Wir bitten Sie um ein Gespräch."]);
  });
});
