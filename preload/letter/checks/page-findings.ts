import type { MessageValues } from "../../contract/expected-error";
import type { PreviewPlace } from "../../contract/preview";
import type { LetterSheet } from "../../stationery/letter-sheet";
import { textBottom, zonesCoverFields } from "../../stationery/sheet-geometry";
import { typeSizes } from "../../stationery/type-sizes";
import type { PageFinding } from "./check";
import { passagePlace } from "./letter-texts";

const MOST_SUBJECT_LINES = 2;
const BLANK_LINES_BELOW_SUBJECT = 2;
// Half a line of room for what a line is higher or lower than the measure.
const ONE_LINE_AND_A_HALF = 1.5;

/** What a run of the typesetter gives, as far as checks read it. */
export interface SetPages {
  readonly places: readonly PreviewPlace[];
  readonly warnings: readonly string[];
}

/** What is wrong with the finished pages of a letter, by the ids of the checks that tell it. */
export function pageFindings(sheet: LetterSheet, { places, warnings }: SetPages): readonly PageFinding[] {
  return [
    ...longSubject(sheet, places),
    ...(warnings.includes("addressTooLong") ? [finding("zone-overflow", "recipient")] : []),
    ...(zonesCoverFields(sheet.stationery, sheet.geometry) ? [finding("paper-zone", "sender")] : []),
    ...(warnings.includes("footerTooWide") ? [finding("footer-too-wide", "sender")] : []),
    ...(warnings.includes("letterheadPictureMissing") ? [finding("letterhead-picture-missing", "sender")] : []),
    ...(warnings.includes("letterheadPictureCoarse") ? [finding("letterhead-picture-coarse", "sender")] : []),
    ...aloneClosing(places),
    ...aloneLines(sheet, places),
  ];
}

/** The finding that goes with ExpectedError "character.unsettable", by its values. */
export function unsettableFinding(passages: LetterSheet["passages"], values: MessageValues): PageFinding {
  const { part, number } = values;
  const passage = part === "passage" ? passages[Number(number) - 1] : undefined;
  return finding(
    "character-unsettable",
    passage === undefined ? partPlace(String(part)) : passagePlace(passage.id),
    values,
  );
}

/** The part of a letter that a part of the sheet is made from. */
function partPlace(part: string): string {
  return part === "address" || part === "remark" ? "recipient" : part;
}

function finding(check: string, place: string, values: MessageValues = {}): PageFinding {
  return { check, place, values };
}

function longSubject({ subject, geometry }: LetterSheet, places: readonly PreviewPlace[]): readonly PageFinding[] {
  const top = (part: string) => places.find((place) => place.part === part)?.yMm ?? 0;
  const lines = Math.round((top("salutation") - top("subject")) / geometry.line) - BLANK_LINES_BELOW_SUBJECT;
  return subject !== "" && lines > MOST_SUBJECT_LINES ? [finding("subject-too-long", "subject", { lines })] : [];
}

/** A closing on a page that has nothing of the text. */
function aloneClosing(places: readonly PreviewPlace[]): readonly PageFinding[] {
  const closing = places.find(({ part }) => part === "closing");
  const textPages = places.filter(({ part }) => part === "passage" || part === "passageEnd").map(({ page }) => page);
  if (closing === undefined || textPages.length === 0 || Math.max(...textPages) >= closing.page) return [];
  return [finding("closing-alone", "closing", { page: closing.page })];
}

/** A passage of which one line stands alone at the end or beginning of a page. */
function aloneLines(sheet: LetterSheet, places: readonly PreviewPlace[]): readonly PageFinding[] {
  const { geometry, stationery } = sheet;
  const nearLine = ONE_LINE_AND_A_HALF * typeSizes(stationery).bodyLineMm;
  const ends = new Map(places.filter(({ part }) => part === "passageEnd").map((place) => [place.id, place]));
  return places
    .filter(({ part }) => part === "passage")
    .flatMap((start) => {
      const end = ends.get(start.id);
      if (end === undefined || end.page === start.page) return [];
      const isAloneBelow = end.yMm < geometry.following.textTop + nearLine;
      const isAloneAbove = start.yMm > textBottom(geometry, start.page) - nearLine;
      const page = isAloneBelow ? end.page : start.page;
      return isAloneBelow || isAloneAbove ? [finding("line-alone", passagePlace(start.id), { page })] : [];
    });
}
