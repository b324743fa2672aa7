import type { TypesettingWish } from "../../main/typesetting/typeset-letter";
import type { TypesettingService } from "../../main/typesetting/typesetting-service";
import type { Letter } from "../../preload/letter/letter";
import { letterWithOneOtherPassage, letterWithOtherPassages, sheetOf } from "./bench-letters";
import { timed } from "./timed";

const PDF: TypesettingWish = { pages: false, pdf: true };
const PAGES: TypesettingWish = { pages: true, pdf: false };
const PER_ROUND = 50;

export interface WarmCase {
  readonly id: string;
  readonly what: string;
  readonly wish: TypesettingWish;
  readonly change: (letter: Letter, number: number) => Letter;
}

/** What the running app asks of its one worker, one letter after the other. */
export const WARM_CASES: readonly WarmCase[] = [
  { id: "warmPdf", what: "warm: PDF, every passage changed", wish: PDF, change: letterWithOtherPassages },
  { id: "warmPdfUnchanged", what: "warm: PDF, nothing changed", wish: PDF, change: (letter) => letter },
  { id: "warmPages", what: "warm: pages as SVG, every passage changed", wish: PAGES, change: letterWithOtherPassages },
  {
    id: "warmPagesKey",
    what: "warm: pages as SVG, one passage changed",
    wish: PAGES,
    change: letterWithOneOtherPassage,
  },
  { id: "warmPagesUnchanged", what: "warm: pages as SVG, nothing changed", wish: PAGES, change: (letter) => letter },
];

/** Milliseconds of each of some letters; `round` makes their words differ from those of other rounds. */
export async function warmLetters(
  typesetting: TypesettingService,
  letter: Letter,
  { wish, change }: WarmCase,
  round: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < PER_ROUND; index++) {
    const changed = change(letter, (round + 1) * 1000 + index);
    times.push(await timed(() => typesetting.typeset(sheetOf(changed), wish)));
  }
  return times;
}
