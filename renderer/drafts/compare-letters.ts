import { diffWordsWithSpace } from "diff";
import type { Letter } from "../../preload/letter/letter";
import { passageText } from "../../preload/letter/passage";
import { salutationText } from "../../preload/letter/salutation";

/** A stretch of a comparison: in both letters, only in the earlier one, or only in the present one. */
export interface ComparedStretch {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Longer letters than this are shown without a comparison. */
const LONGEST_MS = 1_000;

/** What became of the words of an earlier version. */
export function compareLetters(earlier: Letter, present: Letter): readonly ComparedStretch[] {
  const before = letterText(earlier);
  const changes = diffWordsWithSpace(before, letterText(present), { timeout: LONGEST_MS });
  if (changes === undefined) return [{ kind: "same", text: before }];
  return changes.map(({ value, added, removed }) => ({ kind: removed ? "gone" : added ? "new" : "same", text: value }));
}

function letterText(letter: Letter): string {
  const parts = [
    letter.recipient.addressLines.join("\n"),
    letter.subject,
    salutationText(letter),
    ...letter.passages.map(passageText),
    letter.closing,
    letter.signatories.map(({ name }) => name).join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
