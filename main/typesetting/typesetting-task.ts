import type { WordSheet } from "../../preload/printing/placed-words";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { AddressWish, TypesetAddresses } from "./address-compiler";
import type { SignatureLook } from "./signature-look";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { AddressSetting } from "./typst-addresses";

/** What a typesetting thread is asked for. */
export type TypesettingTask =
  | { readonly kind: "letter"; readonly sheet: LetterSheet; readonly wish: TypesettingWish }
  | { readonly kind: "signature"; readonly look: SignatureLook }
  | { readonly kind: "addresses"; readonly setting: AddressSetting; readonly wish: AddressWish }
  | { readonly kind: "words"; readonly sheet: WordSheet };

/** What it answers, by the kind of the task. */
export type TypesettingOutcome =
  | { readonly kind: "letter"; readonly letter: TypesetLetter }
  | { readonly kind: "signature"; readonly pdf: Uint8Array }
  | { readonly kind: "addresses"; readonly addresses: TypesetAddresses }
  | { readonly kind: "words"; readonly svg: string };
