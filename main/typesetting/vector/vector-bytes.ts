/** A vector document that is not built as expected, or holds what is not known here: the page has to be drawn in another way. */
export class UnreadableVector extends Error {}

// Everything is laid out as rkyv 0.7 does it: pointers of four bytes, relative to themselves, and a length behind them.

export function target(bytes: Buffer, at: number): number {
  return at + bytes.readInt32LE(at);
}

/** Where each element of the list at a place begins. */
export function elements(bytes: Buffer, at: number, size: number): readonly number[] {
  const first = target(bytes, at);
  const count = bytes.readUInt32LE(at + 4);
  if (first < 0 || first + count * size > bytes.length) throw new UnreadableVector("A list leaves the document");
  return Array.from({ length: count }, (_, index) => first + index * size);
}

export function textAt(bytes: Buffer, at: number): string {
  return bytesAt(bytes, at).toString("utf8");
}

export function bytesAt(bytes: Buffer, at: number): Buffer {
  const first = target(bytes, at);
  const end = first + bytes.readUInt32LE(at + 4);
  if (first < 0 || end > bytes.length) throw new UnreadableVector("A text leaves the document");
  return bytes.subarray(first, end);
}

export const HASH_BYTES = 16;

/** The hash at a place, one character for each byte. */
export function hashAt(bytes: Buffer, at: number): string {
  return bytes.toString("latin1", at, at + HASH_BYTES);
}
