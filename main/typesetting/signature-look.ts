import { ExpectedError } from "../../preload/contract/expected-error";
import type { Language } from "../../preload/letter/letter";
import { fontFallback } from "./font-files";
import type { FamilyCharacters } from "./refuse-unsettable";
import { settableText } from "./unsettable-characters";

/** What a signature shows in its field. */
export interface SignatureLook {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly language: Language;
  readonly name: string;
  /** Below the name: when, where and why it was signed. */
  readonly lines: readonly string[];
  /** A signature by hand beside the words, PNG or JPEG; null if there is none. */
  readonly picture: Uint8Array | null;
}

const FAMILY = "Arial";
const PICTURE_SHARE = 0.4;
const GAP_MM = 1.5;
const SIZES_PT = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4];
const PNG = "89504e47";
const JPEG = "ffd8ff";

/** What assets/typst/signature.typ reads as signature.json; `picture` is the name of the file it finds it under. */
export function typstSignature(look: SignatureLook, characters: FamilyCharacters) {
  const families = fontFallback(FAMILY);
  const fonts = families.flatMap((family) => characters.get(family) ?? []);
  const settable = (text: string) => settableText(text.normalize("NFC").replace(/\s+/gu, " ").trim(), fonts);
  return {
    widthMm: look.widthMm,
    heightMm: look.heightMm,
    language: look.language,
    name: settable(look.name),
    lines: look.lines.map(settable),
    picture: look.picture === null ? "" : pictureName(look.picture),
    fonts: families,
    pictureShare: PICTURE_SHARE,
    gapMm: GAP_MM,
    sizesPt: SIZES_PT,
  };
}

/** Throws ExpectedError "signature.pictureUnreadable" where the bytes are neither PNG nor JPEG. */
function pictureName(picture: Uint8Array): string {
  const begin = Buffer.from(picture.subarray(0, 4)).toString("hex");
  if (begin === PNG) return "signature-picture.png";
  if (begin.startsWith(JPEG)) return "signature-picture.jpg";
  throw new ExpectedError("signature.pictureUnreadable");
}
