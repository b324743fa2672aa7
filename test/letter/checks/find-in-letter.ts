import { applyFix } from "../../../preload/letter/checks/apply-fix";
import type { CheckContext, Finding } from "../../../preload/letter/checks/check";
import { checkLetter } from "../../../preload/letter/checks/letter-checks";
import { passageTexts } from "../../../preload/letter/checks/letter-texts";
import type { Letter } from "../../../preload/letter/letter";
import { aLetter, aPassage } from "../letter-builder";

/** A letter that has everything, a request as well. */
export function aWholeLetter(changes: Partial<Letter> = {}): Letter {
  return aLetter({
    // Behind it a sentence begins, not only goes on.
    salutation: { own: "Guten Tag!", alternatives: [] },
    passages: [aPassage("eins", "Antworten erwarten wir bald."), aPassage("zwei"), aPassage("drei")],
    ...changes,
  });
}

/** What the checks find in a letter that has everything, but for some changes. */
export function findings(changes: Partial<Letter> = {}, context: Partial<CheckContext> = {}): readonly Finding[] {
  return checkLetter({
    letter: aWholeLetter(changes),
    date: "2026-11-22",
    today: "2026-11-22",
    changed: "2026-11-22",
    facts: [],
    positions: [],
    misspelt: new Set(),
    pages: [],
    isAddressOnPaper: false,
    ...context,
  });
}

export function ids(...args: Parameters<typeof findings>): readonly string[] {
  return findings(...args).map(({ check }) => check);
}

/** What the checks find in one passage of own words, each with the words it is about. */
export function inText(
  text: string,
  context: Partial<CheckContext> = {},
  changes: Partial<Letter> = {},
): readonly (readonly [string, string])[] {
  return findings({ passages: [aPassage("p", `Wir bitten Sie darum. ${text}`)], ...changes }, context).map(
    ({ check, range }) => [check, range === null ? "" : `Wir bitten Sie darum. ${text}`.slice(range.start, range.end)],
  );
}

/** The passages of a letter, as text, after the fix of its only finding. */
export function mended(changes: Partial<Letter>, context: Partial<CheckContext> = {}): readonly string[] {
  const [finding, ...others] = findings(changes, context);
  if (finding === undefined || others.length > 0) throw new Error("One finding was expected");
  return passageTexts(applyFix(aWholeLetter(changes), finding.fix)).map(({ text }) => text);
}
