import type { Language, Letter } from "../letter";
import type { Passage } from "../passage";
import type { RichText } from "../rich-text";
import type { WordRange } from "../text-difference";
import { SLIP_KINDS, type SlipKind } from "../typography/typographic-slip";
import { typographicSlips } from "../typography/typographic-slips";
import type { Check, Place } from "./check";
import type { TextEdit } from "./fix";
import { type PassageLetterText, passageTexts } from "./letter-texts";
import { remembering } from "./remembering";

/** Slips of the signs, each kind once for the whole letter: forty straight quotation marks are one finding and one step. */
export const typographyChecks: readonly Check[] = SLIP_KINDS.map((kind) => ({
  id: kind,
  severity: "hint",
  find: ({ letter }) => slipsOf(letter, kind),
}));

function slipsOf(letter: Letter, kind: SlipKind): readonly Place[] {
  const edits = slipEdits(letter)
    .filter((edit) => edit.kind === kind)
    .map(({ kind: _, ...edit }) => edit);
  const [first] = edits;
  if (first === undefined) return [];
  const range = { start: first.start, end: first.end };
  const values = { count: edits.length };
  return [{ place: first.place, values, range, isEverywhere: true, fix: { kind: "retype", edits } }];
}

type SlipEdit = TextEdit & { readonly kind: SlipKind };

const slipEdits = remembering((letter: Letter): readonly SlipEdit[] => {
  const { language, subject, salutation, closing } = letter;
  return [
    ...slipsIn("subject", subject, language),
    ...slipsIn("salutation", salutation.own ?? "", language),
    ...passageTexts(letter).flatMap(PASSAGE_SLIPS[language]),
    ...slipsIn("closing", closing, language),
  ];
});

const PASSAGE_SLIPS = { de: passageSlips("de"), en: passageSlips("en") };

function passageSlips(language: Language): (passage: PassageLetterText) => readonly SlipEdit[] {
  return remembering(({ place, text, passage }) => slipsIn(place, text, language, linkRanges(passage)));
}

function slipsIn(
  place: string,
  text: string,
  language: Language,
  links: readonly WordRange[] = [],
): readonly SlipEdit[] {
  return typographicSlips(text, language, links).map((slip) => ({ place, ...slip }));
}

/** Where links stand in the text of a passage. */
function linkRanges({ blocks }: Passage): readonly WordRange[] {
  const ranges: WordRange[] = [];
  let start = 0;
  for (const text of blocks.flatMap((block): readonly RichText[] =>
    block.kind === "list" ? block.items : [block.text],
  )) {
    for (const run of text) {
      const length = run.kind === "text" ? run.text.length : 1;
      if (run.kind === "text" && run.link !== undefined) ranges.push({ start, end: start + length });
      start += length;
    }
    start += 1;
  }
  return ranges;
}
