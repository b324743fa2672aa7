import type { Check, Severity } from "./check";
import { foundOnPages } from "./page-checks";

/**
 * Checks that look through the window of the chosen envelope (preload/envelopes/envelope-findings.ts), in the order in which
 * they are told. What somebody knows of one envelope says nothing of another.
 */
export const windowChecks: readonly Check[] = [
  windowCheck("window-sheet-too-large", "error"),
  windowCheck("window-address-wide", "error"),
  windowCheck("window-address-deep", "error"),
  windowCheck("window-remark-cut", "hint"),
  windowCheck("window-return-cut", "hint"),
  windowCheck("window-shows-beside", "hint"),
  windowCheck("window-shows-text", "hint"),
];

function windowCheck(id: string, severity: Severity): Check {
  return {
    id,
    severity,
    find: (context) =>
      foundOnPages(id, context).map((place) => ({ ...place, about: String(place.values["envelope"]) })),
  };
}
