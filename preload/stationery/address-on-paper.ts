import type { StationeryMode } from "../letter/letter";
import type { LetterheadParts } from "./letterhead";
import type { Stationery } from "./stationery";

// "12345 Ort", "D-12345 Ort", "BS1 5TR".
const POSTCODE = /(?<![\d\p{L}])(?:(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{Ll}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\p{L}))/u;

/** Whether the paper itself says where its sender is to be found. Nobody can read a designer's sheet; most have an address. */
export function isAddressOnPaper({ letterhead, returnLine }: Stationery, mode: StationeryMode): boolean {
  if (mode === "none") return false;
  if (mode === "preprinted" && returnLine === "onPaper") return true;
  if (letterhead.kind === "parts") return ownWords(letterhead).some((text) => POSTCODE.test(text));
  return letterhead.kind === "pages";
}

/** What stands in the letterhead whoever writes. */
function ownWords({ claim, footer }: LetterheadParts): readonly string[] {
  return [claim.text, ...footer.flat().flatMap((part) => (part.kind === "line" ? [part.text] : []))];
}
