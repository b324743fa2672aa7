import { assertNever } from "../../contract/assert-never";
import { setParts, setSalutation } from "../edits/letter-edits";
import { removePassage } from "../edits/passage-edits";
import { fieldBlocks, type TextField } from "../edits/text-field";
import { typeText } from "../edits/type-text";
import type { Letter } from "../letter";
import { richTextToString } from "../rich-text";
import { salutationText } from "../salutation";
import { replaceRanges } from "../typography/tidy-typography";
import type { Fix, TextEdit } from "./fix";

/** The letter with a finding mended; the same letter where there is nothing to do, or only somebody to decide. */
export function applyFix(letter: Letter, fix: Fix): Letter {
  switch (fix.kind) {
    case "retype":
      return [...byPlace(fix.edits)].reduce((next, [place, edits]) => retyped(next, place, edits), letter);
    case "removePassage":
      return removePassage(letter, fix.passage);
    case "listEnclosure":
      return setParts(letter, { enclosures: [...letter.enclosures, { title: fix.title, fileName: "" }] });
    case "dropEnclosure":
      return setParts(letter, { enclosures: letter.enclosures.filter(({ title }) => title !== fix.title) });
    case "dateOfExport":
      return setParts(letter, { date: { kind: "dayOfExport" } });
    case "goTo":
      return letter;
    default:
      return assertNever(fix);
  }
}

function byPlace(edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> {
  const places = new Map<string, readonly TextEdit[]>();
  for (const edit of edits) places.set(edit.place, [...(places.get(edit.place) ?? []), edit]);
  return places;
}

function retyped(letter: Letter, place: string, edits: readonly TextEdit[]): Letter {
  switch (place) {
    case "subject":
      return setParts(letter, { subject: replaceRanges(letter.subject, edits) });
    case "closing":
      return setParts(letter, { closing: replaceRanges(letter.closing, edits) });
    case "salutation":
      return setSalutation(letter, replaceRanges(salutationText(letter), edits));
    default:
      return retypedPassage(letter, place.replace(/^passages\./u, ""), edits);
  }
}

/** An edit stays within its paragraph or list item; one across them is left out. */
function retypedPassage(letter: Letter, id: string, edits: readonly TextEdit[]): Letter {
  const passage = letter.passages.find((one) => one.id === id);
  if (passage === undefined) return letter;
  let start = 0;
  let next = letter;
  for (const [block, one] of fieldBlocks(passage).entries()) {
    for (const [item, text] of (one.kind === "list" ? one.items : [one.text]).entries()) {
      const words = richTextToString(text);
      const field: TextField = { passage: id, block, item };
      next = typeText(next, field, replaceRanges(words, within(edits, start, start + words.length)));
      start += words.length + 1;
    }
  }
  return next;
}

function within(edits: readonly TextEdit[], start: number, end: number): readonly TextEdit[] {
  return edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
}
