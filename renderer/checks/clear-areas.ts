import type { Finding } from "../../preload/letter/checks/check";

/** What checks look at, by the beginnings of their ids; keys of the names are below "checking.areas". */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  address: [
    "address-missing",
    "address-incomplete",
    "address-too",
    "address-town",
    "address-street",
    "recipient-",
    "remarks-",
  ],
  salutation: ["salutation-", "addressee-"],
  date: ["date-", "day-", "weekday-", "year-"],
  subject: ["subject-"],
  text: ["text-", "request-", "passage-", "placeholder-", "sentence-", "position-"],
  sender: ["sender-"],
  signatures: ["signatory-", "closing-missing"],
  enclosures: ["enclosure-"],
  envelope: ["window-"],
  pages: ["closing-alone", "line-alone", "zone-", "character-", "paper-", "footer-", "letterhead-"],
  typography: [
    "quotation-marks",
    "apostrophes",
    "dashes",
    "ellipses",
    "double-spaces",
    "space-before-punctuation",
    "space-after-comma",
    "protected-spaces",
  ],
  spelling: ["word-"],
};

/** In the order of the letter. */
export const AREA_NAMES: readonly string[] = Object.keys(AREAS);

/** The areas in which nothing was found, in the order of the letter. */
export function clearAreas(findings: readonly Pick<Finding, "check">[]): readonly string[] {
  const isFound = (starts: readonly string[]) =>
    findings.some(({ check }) => starts.some((start) => check.startsWith(start)));
  return Object.entries(AREAS)
    .filter(([, starts]) => !isFound(starts))
    .map(([area]) => area);
}

/** The area that a check belongs to; null for one that none names, which a test does not let be. */
export function areaOf(check: string): string | null {
  return Object.entries(AREAS).find(([, starts]) => starts.some((start) => check.startsWith(start)))?.[0] ?? null;
}
