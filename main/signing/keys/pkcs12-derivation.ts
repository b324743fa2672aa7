import * as crypto from "node:crypto";

export type Pkcs12Hash = "sha1" | "sha256" | "sha384" | "sha512";

/** What derived bytes are for; the number goes into the derivation. */
export const PKCS12_PURPOSES = { key: 1, vector: 2, mac: 3 } as const;

export interface Pkcs12Derivation {
  readonly hash: Pkcs12Hash;
  readonly purpose: keyof typeof PKCS12_PURPOSES;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly length: number;
}

const HASH_BYTES: Readonly<Record<Pkcs12Hash, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** Bytes from a password as RFC 7292, appendix B.2, makes them. `password` is wide, with its closing zero. */
export function derivePkcs12(
  password: Uint8Array,
  { hash, purpose, salt, iterations, length }: Pkcs12Derivation,
): Buffer {
  const hashBytes = HASH_BYTES[hash];
  const blockBytes = hashBytes > 32 ? 128 : 64;
  const diversifier = Buffer.alloc(blockBytes, PKCS12_PURPOSES[purpose]);
  const input = Buffer.concat([repeated(salt, blockBytes), repeated(password, blockBytes)]);
  const derived = Buffer.alloc(Math.ceil(length / hashBytes) * hashBytes);
  for (let at = 0; at < length; at += hashBytes) {
    const block = iteratedHash(hash, [diversifier, input], iterations);
    block.copy(derived, at);
    addToBlocks(input, repeated(block, blockBytes).subarray(0, blockBytes));
    block.fill(0);
  }
  input.fill(0);
  return derived.subarray(0, length);
}

function iteratedHash(hash: Pkcs12Hash, parts: readonly Uint8Array[], iterations: number): Buffer {
  const first = crypto.createHash(hash);
  for (const part of parts) first.update(part);
  let value: Buffer = first.digest();
  for (let round = 1; round < iterations; round++) value = hashed(hash, value);
  return value;
}

// In one call it takes half the time, but runtimes before Node 20.12 lack it.
const hashed: (hash: Pkcs12Hash, data: Buffer) => Buffer =
  "hash" in crypto
    ? (hash, data) => crypto.hash(hash, data, "buffer")
    : (hash, data) => crypto.createHash(hash).update(data).digest();

/** The bytes again and again, up to a whole number of blocks. */
function repeated(bytes: Uint8Array, blockBytes: number): Buffer {
  const length = Math.ceil(bytes.length / blockBytes) * blockBytes;
  return Buffer.alloc(length, bytes.length === 0 ? 0 : bytes);
}

/** Adds `summand` and 1 to every block, each a big-endian number without carry beyond it. */
function addToBlocks(blocks: Buffer, summand: Uint8Array): void {
  for (let start = 0; start < blocks.length; start += summand.length) {
    let carry = 1;
    for (let at = summand.length - 1; at >= 0; at--) {
      carry += (blocks[start + at] ?? 0) + (summand[at] ?? 0);
      blocks[start + at] = carry & 0xff;
      carry >>= 8;
    }
  }
}
