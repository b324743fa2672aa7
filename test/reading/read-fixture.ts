import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadLetter, readLetter } from "../../main/reading/read-letter";
import { letterSchema } from "../../preload/letter/letter-schema";

export const LETTERS_FOLDER = fileURLToPath(new URL("../fixtures/letters/", import.meta.url));

/** Ids in the order in which they are asked for: "id-1", "id-2". */
export function countingIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(LETTERS_FOLDER + name));
}

/** Reads bytes as a file of that name and makes sure that a draft could store the letter. */
export async function readBytes(bytes: Uint8Array, name = "brief.txt"): Promise<ReadLetter> {
  const read = await readLetter(bytes, { name, newId: countingIds() });
  letterSchema.parse(read.letter);
  return read;
}

export function readText(text: string, name?: string): Promise<ReadLetter> {
  return readBytes(new TextEncoder().encode(text), name);
}

export function readFixture(name: string): Promise<ReadLetter> {
  return readBytes(fixtureBytes(name), name);
}
