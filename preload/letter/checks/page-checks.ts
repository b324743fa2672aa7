import type { MessageValues } from "../../contract/expected-error";
import type { Letter } from "../letter";
import type { Check, CheckContext, Place, Severity } from "./check";
import type { Fix } from "./fix";
import { letterTexts } from "./letter-texts";

/** Checks that read the finished pages, in the order in which they are told. */
export const pageChecks: readonly Check[] = [
  {
    id: "character-unsettable",
    severity: "error",
    find: (context) =>
      foundOnPages("character-unsettable", context).map((place) => ({
        ...place,
        about: String(place.values["character"]),
        ...withoutCharacter(context.letter, place.place, place.values),
      })),
  },
  pageCheck("subject-too-long", "hint"),
  pageCheck("zone-overflow", "error"),
  pageCheck("paper-zone", "error"),
  pageCheck("footer-too-wide", "hint"),
  pageCheck("letterhead-picture-missing", "error"),
  pageCheck("letterhead-picture-coarse", "hint"),
  pageCheck("closing-alone", "hint"),
  pageCheck("line-alone", "hint"),
];

function pageCheck(id: string, severity: Severity): Check {
  return { id, severity, find: (context) => foundOnPages(id, context) };
}

/** What the pages say of a check, as places. */
export function foundOnPages(check: string, { pages }: CheckContext): readonly Place[] {
  return pages.filter((one) => one.check === check).map(({ place, values }) => ({ place, values }));
}

const EDITABLE = /^(?:subject|salutation|closing|passages\..+)$/u;

/** Where the character stands, and its removal where that is one edit. */
function withoutCharacter(letter: Letter, place: string, { character }: MessageValues): Pick<Place, "range" | "fix"> {
  const text = letterTexts(letter).find((one) => one.place === place)?.text ?? "";
  const sought = String(character);
  const starts = sought === "" ? [] : [...text.matchAll(RegExp(escaped(sought), "gu"))].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) return {};
  const range = { start: first, end: first + sought.length };
  const edits = starts.map((start) => ({ place, start, end: start + sought.length, text: "" }));
  const fix: Fix = { kind: "retype", edits };
  return EDITABLE.test(place) ? { range, fix } : { range };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
