import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import type { Media } from "../../files/read-media";
import { workerPool } from "../../threads/worker-pool";

export interface DocxServiceOptions {
  /** The bundle of docx-worker.ts. */
  readonly workerFile: string;
  /** Threads: two for serial letters. */
  readonly workers: number;
}

/** A letter to be written, and the pictures it names. */
export interface DocxTask {
  readonly sheet: LetterSheet;
  readonly media?: Media | undefined;
}

/** Writing of DOCX files beside the thread that asks for it: what a serial run needs. */
export interface DocxService {
  /** Rejects with ExpectedError "picture.missing". */
  write(sheet: LetterSheet, media?: Media): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Costs nothing until the first letter is asked for. */
export function startDocxService({ workerFile, workers }: DocxServiceOptions): DocxService {
  const pool = workerPool<DocxTask, Uint8Array>({ workerFile, data: () => null, workers });
  return {
    write: (sheet, media) => pool.run({ sheet, media }),
    close: () => pool.close(),
  };
}
