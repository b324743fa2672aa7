import type { Message } from "../../contract/expected-error";

/** Puts `text` in the place of the units from `start` to `end` (excluded) of the text at a place, as letter-texts.ts gives it. */
export interface TextEdit {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What mends a finding: one edit of the letter (apply-fix.ts), or the place where somebody has to decide. */
export type Fix =
  /** Edits of one place are in order and none over another. */
  | { readonly kind: "retype"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "removePassage"; readonly passage: string }
  | { readonly kind: "listEnclosure"; readonly title: string }
  | { readonly kind: "dropEnclosure"; readonly title: string }
  /** The letter is dated by the day on which it goes out. */
  | { readonly kind: "dateOfExport" }
  | { readonly kind: "goTo"; readonly place: string };

/** What the button of a fix says: keys below "fixes." in the locales. */
export function fixMessage(fix: Fix): Message {
  if (fix.kind === "listEnclosure") return { key: "fixes.listEnclosure", values: { title: fix.title } };
  if (fix.kind !== "retype") return { key: `fixes.${fix.kind}`, values: {} };
  const [first] = fix.edits;
  if (first === undefined || fix.edits.length > 1)
    return { key: "fixes.retypeAll", values: { count: fix.edits.length } };
  if (first.text.trim() === "") return { key: spaceKey(first), values: {} };
  return { key: "fixes.retype", values: { text: first.text } };
}

// Whatever is longer is a sentence.
const LONGEST_WORD = 30;

/** What happens where only spaces are left: they are put in, made to hold together, or there were too many. */
function spaceKey({ start, end, text }: TextEdit): string {
  if (end - start > LONGEST_WORD) return "fixes.removeSentence";
  if (text.length < end - start) return "fixes.remove";
  return text.length > end - start ? "fixes.addSpace" : "fixes.protectSpace";
}
