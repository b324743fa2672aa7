import type { Readable } from "node:stream";
import { tooLarge } from "./read-bounded";

/** Bytes of a stream of at most `limitBytes`; `name` is what a refusal calls it. Throws an ExpectedError where it is longer. */
export async function readStream(stream: Readable, limitBytes: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > limitBytes) throw tooLarge(name, limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
