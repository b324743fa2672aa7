import { join } from "node:path";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { fontFiles } from "./font-files";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import { type WorkerLane, workerLane } from "./worker-lane";

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
export function startTypesetting(options: TypesettingOptions): TypesettingService {
  const typstFolder = join(options.assetsFolder, "typst");
  const data = () => ({ typstFolder, fonts: fontFiles(options.fontBase) });
  const lanes = Array.from({ length: options.workers }, () => workerLane(options.workerFile, data));
  return {
    typeset: (sheet, wish) => leastBusy(lanes).typeset(sheet, wish),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function leastBusy(lanes: readonly WorkerLane[]): WorkerLane {
  return lanes.reduce((best, lane) => (lane.waiting() < best.waiting() ? lane : best));
}
