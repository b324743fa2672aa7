import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../main/files/write-atomically";
import type { Letter } from "../../preload/letter/letter";
import { letterTo, sheetOf } from "./bench-letters";
import { inParallel } from "./in-parallel";
import { productDocx, productTypesetting } from "./product";

const WORKERS = 2;
// One letter is set while the next one waits in the worker's queue.
const UNDER_WAY = 2 * WORKERS;

/** Takes the bytes of one finished letter. */
export type Sink = (number: number, bytes: Uint8Array) => Promise<void>;

export const toMemory: Sink = async (_, bytes) => {
  if (bytes.length === 0) throw new Error("A letter came out empty");
};

/** Files as the product writes them: whole or not at all, and on the disk. */
export async function toFolder(folder: string, extension: string): Promise<Sink> {
  await mkdir(folder, { recursive: true });
  return (number, bytes) => writeAtomically([{ path: join(folder, `${number}.${extension}`), bytes }]);
}

/** One letter to `count` recipients as PDF, from the start of two workers to their end. */
export async function serialPdf(letter: Letter, count: number, sink: Sink): Promise<void> {
  const typesetting = productTypesetting(WORKERS);
  try {
    await inParallel(count, UNDER_WAY, async (number) => {
      const sheet = sheetOf(letterTo(letter, number));
      await sink(number, (await typesetting.typeset(sheet, { pages: false, pdf: true, places: false })).pdf);
    });
  } finally {
    await typesetting.close();
  }
}

/** One letter to `count` recipients as DOCX, from the start of two workers to their end. */
export async function serialDocx(letter: Letter, count: number, sink: Sink): Promise<void> {
  const docx = productDocx(WORKERS);
  try {
    await inParallel(count, UNDER_WAY, async (number) => {
      await sink(number, await docx.write(sheetOf(letterTo(letter, number))));
    });
  } finally {
    await docx.close();
  }
}
