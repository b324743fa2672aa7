import { join } from "node:path";
import type { WordSheet } from "../../preload/printing/placed-words";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { workerPool } from "../threads/worker-pool";
import type { AddressWish, TypesetAddresses } from "./address-compiler";
import { fontFiles } from "./font-files";
import type { SignatureLook } from "./signature-look";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { TypesettingOutcome, TypesettingTask } from "./typesetting-task";
import type { AddressSetting } from "./typst-addresses";

export interface TypesettingOptions {
  /** The bundle of typesetting-worker.ts. */
  readonly workerFile: string;
  readonly assetsFolder: string;
  /** A file or folder from which the font packages are found, as by `require`. */
  readonly fontBase: string;
  /** Threads: one for the screen, two for serial letters. */
  readonly workers: number;
}

/** Typesetting beside the thread that asks for it. */
export interface TypesettingService {
  /** Rejects with ExpectedError "font.missing" and "character.unsettable". */
  typeset(sheet: LetterSheet, wish: TypesettingWish): Promise<TypesetLetter>;
  /** What a signature shows, as a PDF of one page. Rejects with ExpectedError "font.missing" and "signature.pictureUnreadable". */
  typesetSignature(look: SignatureLook): Promise<Uint8Array>;
  /** Envelopes or sheets of labels. Rejects with ExpectedError "font.missing" and "labels.unsettable". */
  typesetAddresses(setting: AddressSetting, wish: AddressWish): Promise<TypesetAddresses>;
  /** Words as SVG elements in millimetres, their letters as outlines. Rejects with ExpectedError "font.missing". */
  drawWords(sheet: WordSheet): Promise<string>;
  /** Has the fonts read before there is a letter. Throws ExpectedError "font.missing". */
  warmUp(): void;
  close(): Promise<void>;
}

/** Costs nothing until the first letter is asked for, or until it is warmed up. */
export function startTypesetting({
  workerFile,
  assetsFolder,
  fontBase,
  workers,
}: TypesettingOptions): TypesettingService {
  const data = () => ({ typstFolder: join(assetsFolder, "typst"), fonts: fontFiles(fontBase) });
  const pool = workerPool<TypesettingTask, TypesettingOutcome>({ workerFile, data, workers });
  return {
    async typeset(sheet, wish) {
      const outcome = await pool.run({ kind: "letter", sheet, wish });
      if (outcome.kind !== "letter") throw new Error("A letter was asked for");
      return outcome.letter;
    },
    async typesetSignature(look) {
      const outcome = await pool.run({ kind: "signature", look });
      if (outcome.kind !== "signature") throw new Error("A signature was asked for");
      return outcome.pdf;
    },
    async typesetAddresses(setting, wish) {
      const outcome = await pool.run({ kind: "addresses", setting, wish });
      if (outcome.kind !== "addresses") throw new Error("Addresses were asked for");
      return outcome.addresses;
    },
    async drawWords(sheet) {
      const outcome = await pool.run({ kind: "words", sheet });
      if (outcome.kind !== "words") throw new Error("Words were asked for");
      return outcome.svg;
    },
    warmUp: () => pool.warmUp(),
    close: () => pool.close(),
  };
}
