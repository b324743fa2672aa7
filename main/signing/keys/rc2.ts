import { RC2_TABLE } from "./rc2-table";

const BLOCK_BYTES = 8;
const WORDS = 64;
const ROTATIONS = [1, 2, 3, 5] as const;

/**
 * Decrypts RC2 in CBC mode (RFC 2268), in which old key files keep their certificates and which no crypto library of
 * today has any more. Every bit of the key counts. Null where the padding says that the key is another.
 */
export function decryptRc2(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Buffer | null {
  if (data.length === 0 || data.length % BLOCK_BYTES !== 0) return null;
  const words = expandedKey(key);
  const plain = Buffer.alloc(data.length);
  let before = vector;
  for (let at = 0; at < data.length; at += BLOCK_BYTES) {
    const block = data.subarray(at, at + BLOCK_BYTES);
    const decrypted = decryptBlock(words, block);
    for (let index = 0; index < BLOCK_BYTES; index++) {
      plain[at + index] = (decrypted[index] ?? 0) ^ (before[index] ?? 0);
    }
    before = block;
  }
  return withoutPadding(plain);
}

function expandedKey(key: Uint8Array): Uint16Array {
  const bytes = Buffer.alloc(2 * WORDS);
  bytes.set(key);
  for (let at = key.length; at < bytes.length; at++) {
    bytes[at] = tableAt(byteAt(bytes, at - 1) + byteAt(bytes, at - key.length));
  }
  const first = bytes.length - key.length;
  bytes[first] = tableAt(byteAt(bytes, first));
  for (let at = first - 1; at >= 0; at--) bytes[at] = tableAt(byteAt(bytes, at + 1) ^ byteAt(bytes, at + key.length));
  return Uint16Array.from({ length: WORDS }, (_, index) => bytes.readUInt16LE(2 * index));
}

function decryptBlock(words: Uint16Array, block: Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const state = Uint16Array.from({ length: 4 }, (_, index) => bytes.readUInt16LE(2 * index));
  const word = (index: number) => state[index & 3] ?? 0;
  let next = WORDS - 1;
  for (let round = 15; round >= 0; round--) {
    for (let index = 3; index >= 0; index--) {
      const turn = ROTATIONS[index & 3] ?? 0;
      const turned = ((word(index) >>> turn) | (word(index) << (16 - turn))) & 0xffff;
      const mixed = (word(index + 3) & word(index + 2)) + (~word(index + 3) & word(index + 1));
      state[index] = turned - (words[next--] ?? 0) - mixed;
    }
    // After mixing rounds 5 and 11 of 16, counted from the end, comes a round that mashes.
    if (round === 11 || round === 5) {
      for (let index = 3; index >= 0; index--) state[index] = word(index) - (words[word(index + 3) & 63] ?? 0);
    }
  }
  state.forEach((value, index) => {
    bytes.writeUInt16LE(value, 2 * index);
  });
  return bytes;
}

function withoutPadding(plain: Buffer): Buffer | null {
  const padding = plain[plain.length - 1] ?? 0;
  const isPadded =
    padding >= 1 && padding <= BLOCK_BYTES && plain.subarray(-padding).every((value) => value === padding);
  return isPadded ? plain.subarray(0, plain.length - padding) : null;
}

function tableAt(index: number): number {
  return RC2_TABLE[index & 0xff] ?? 0;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
