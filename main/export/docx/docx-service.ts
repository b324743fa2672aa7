import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { workerPool } from "../../threads/worker-pool";

export interface DocxServiceOptions {
  /** The bundle of docx-worker.ts. */
  readonly workerFile: string;
  /** Threads: two for serial letters. */
  readonly workers: number;
}

/** Writing of DOCX files beside the thread that asks for it: what a serial run needs. */
export interface DocxService {
  write(sheet: LetterSheet): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Costs nothing until the first letter is asked for. */
export function startDocxService({ workerFile, workers }: DocxServiceOptions): DocxService {
  const pool = workerPool<LetterSheet, Uint8Array>({ workerFile, data: () => null, workers });
  return { write: (sheet) => pool.run(sheet), close: () => pool.close() };
}
