import { join } from "node:path";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { workerPool } from "../threads/worker-pool";
import { fontFiles } from "./font-files";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { TypesettingTask } from "./typesetting-task";

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
  close(): Promise<void>;
}

/** Costs nothing until the first letter is asked for. */
export function startTypesetting({
  workerFile,
  assetsFolder,
  fontBase,
  workers,
}: TypesettingOptions): TypesettingService {
  const data = () => ({ typstFolder: join(assetsFolder, "typst"), fonts: fontFiles(fontBase) });
  const pool = workerPool<TypesettingTask, TypesetLetter>({ workerFile, data, workers });
  return { typeset: (sheet, wish) => pool.run({ sheet, wish }), close: () => pool.close() };
}
