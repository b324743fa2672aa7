import { addressChecks } from "./address-checks";
import type { Check, CheckContext, Finding } from "./check";
import { completenessChecks } from "./completeness-checks";
import { dateChecks } from "./date-checks";
import { pageChecks } from "./page-checks";
import { placeholderChecks } from "./placeholder-checks";

/** Every check there is: the editor, the command line and the export read this one table. */
export const LETTER_CHECKS: readonly Check[] = [
  ...completenessChecks,
  ...placeholderChecks,
  ...addressChecks,
  ...dateChecks,
  ...pageChecks,
];

/** What all checks find, errors first. */
export function checkLetter(context: CheckContext): readonly Finding[] {
  const findings = LETTER_CHECKS.flatMap((check) =>
    check.find(context).map((place) => ({ check: check.id, severity: check.severity, ...place })),
  );
  return [...findings.filter((one) => one.severity === "error"), ...findings.filter((one) => one.severity === "hint")];
}
