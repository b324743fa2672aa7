import { addressChecks } from "./address-checks";
import { addresseeChecks } from "./addressee-checks";
import { calendarChecks } from "./calendar-checks";
import type { Check, CheckContext, Finding, Place } from "./check";
import { completenessChecks } from "./completeness-checks";
import { dateChecks } from "./date-checks";
import { enclosureChecks } from "./enclosure-checks";
import { firstLetterChecks } from "./first-letter-checks";
import { formalPronounChecks } from "./formal-pronoun-checks";
import { pageChecks } from "./page-checks";
import { placeholderChecks } from "./placeholder-checks";
import { positionChecks } from "./position-checks";
import { relativeYearChecks } from "./relative-year-checks";
import { repetitionChecks } from "./repetition-checks";
import { salutationChecks } from "./salutation-checks";
import { senderChecks } from "./sender-checks";
import { spellingChecks } from "./spelling-checks";
import { typographyChecks } from "./typography-checks";
import { windowChecks } from "./window-checks";

/** Every check there is: the editor, the command line and the export read this one table. */
export const LETTER_CHECKS: readonly Check[] = [
  ...completenessChecks,
  ...senderChecks,
  ...placeholderChecks,
  ...addressChecks,
  ...salutationChecks,
  ...addresseeChecks,
  ...formalPronounChecks,
  ...dateChecks,
  ...calendarChecks,
  ...relativeYearChecks,
  ...enclosureChecks,
  ...positionChecks,
  ...repetitionChecks,
  ...firstLetterChecks,
  ...pageChecks,
  ...windowChecks,
  ...spellingChecks,
  ...typographyChecks,
];

/** What all checks find, errors first. */
export function checkLetter(context: CheckContext): readonly Finding[] {
  const findings = LETTER_CHECKS.flatMap((check) => check.find(context).map((place) => finding(check, place)));
  return [...findings.filter((one) => one.severity === "error"), ...findings.filter((one) => one.severity === "hint")];
}

/** Findings but those that a person said to know of (`Draft.known`). */
export function openFindings(findings: readonly Finding[], known: readonly string[]): readonly Finding[] {
  const keys = new Set(known);
  return findings.filter(({ key }) => !keys.has(key));
}

// A draft keeps keys of at most 500 units.
const LONGEST_ABOUT = 200;

function finding({ id, severity }: Check, { place, values, range, about, isEverywhere, fix }: Place): Finding {
  const told = (about ?? "").replace(/\s+/gu, " ").slice(0, LONGEST_ABOUT);
  return {
    key: [id, isEverywhere ? "" : place, told].join("|"),
    check: id,
    severity,
    place,
    range: range ?? null,
    values,
    fix: fix ?? { kind: "goTo", place },
  };
}
