import { readFileSync } from "node:fs";
import type { WordSheet } from "../../preload/printing/placed-words";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { AddressWish, TypesetAddresses } from "./address-compiler";
import type { FontFile } from "./font-files";
import { createLetterCompiler } from "./letter-compiler";
import { familyCharacters, refuseUnsettable, refuseUnsettableAddresses } from "./refuse-unsettable";
import { type SignatureLook, typstSignature } from "./signature-look";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { AddressSetting } from "./typst-addresses";
import { typstWords } from "./typst-words";

export interface TypesetterFiles {
  /** Folder of letter.typ and what it includes. */
  readonly typstFolder: string;
  readonly fonts: readonly FontFile[];
}

/** Sets letters, one at a time and in this thread. */
export interface Typesetter {
  /** Throws ExpectedError "font.missing" and "character.unsettable". */
  typeset(sheet: LetterSheet, wish: TypesettingWish): TypesetLetter;
  /** What a signature shows, as a PDF of one page. Throws ExpectedError "font.missing" and "signature.pictureUnreadable". */
  typesetSignature(look: SignatureLook): Uint8Array;
  /** Envelopes or sheets of labels. Throws ExpectedError "font.missing" and "labels.unsettable". */
  typesetAddresses(setting: AddressSetting, wish: AddressWish): TypesetAddresses;
  /** Words as SVG elements in millimetres; what no font has becomes a question mark. Throws ExpectedError "font.missing". */
  drawWords(sheet: WordSheet): string;
}

/** Reads fonts and Typst files once; afterwards no run touches the disk. */
export function createTypesetter({ typstFolder, fonts }: TypesetterFiles): Typesetter {
  const loaded = fonts.map(({ family, path }) => ({ family, bytes: readFileSync(path) }));
  const characters = familyCharacters(loaded);
  const compiler = createLetterCompiler(
    typstFolder,
    loaded.map(({ bytes }) => bytes),
  );
  return {
    typeset(sheet, wish) {
      refuseUnsettable(sheet, characters);
      return compiler.run(sheet, wish);
    },
    typesetSignature: (look) => compiler.signature(typstSignature(look, characters), look.picture),
    typesetAddresses(setting, wish) {
      refuseUnsettableAddresses(setting, characters);
      return compiler.addresses(setting, wish);
    },
    drawWords: (sheet) => compiler.words(typstWords(sheet, characters)),
  };
}
