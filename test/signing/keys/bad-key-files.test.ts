import { describe, expect, it } from "vitest";
import { readKeyFile } from "../../../main/signing/keys/read-key-file";
import { opensslKeys, PASSWORD } from "../openssl-keys";
import { refusalOf } from "../refusal-of";

const NOW = new Date(Date.now() + 3_600_000).toISOString();
const keys = opensslKeys();
const leaf = keys.leaf("p256", "Ada Größe");
const file = keys.keyFile(leaf, PASSWORD);
const read = (bytes: Uint8Array, password = PASSWORD) => refusalOf(() => readKeyFile(bytes, password, NOW));

/** The DER with another number in the place of one, and the lengths around it that this takes. */
function withNumber(der: Buffer, old: string, replacement: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < der.length; ) {
    const lengthBytes = (der[at + 1] ?? 0) > 0x80 ? (der[at + 1] ?? 0) - 0x80 : 0;
    const length = lengthBytes === 0 ? (der[at + 1] ?? 0) : der.readUIntBE(at + 2, lengthBytes);
    const begin = at + 2 + lengthBytes;
    const content = der.subarray(begin, begin + length);
    const isNested = ((der[at] ?? 0) & 0x20) !== 0 || (der[at] === 0x04 && content[0] === 0x30 && content.length > 60);
    const changed = isNested ? withNumber(content, old, replacement) : content;
    const head = Buffer.from([der[at] ?? 0, 0x83, 0, 0, 0]);
    head.writeUIntBE(changed.length, 2, 3);
    const isIt = der.subarray(at, begin + length).toString("hex") === old;
    parts.push(isIt ? Buffer.from(replacement, "hex") : Buffer.concat([head, changed]));
    at = begin + length;
  }
  return Buffer.concat(parts);
}

/** The file with other bytes in the place of some that stand in it. */
function replaced(bytes: Buffer, old: string, replacement: string): Buffer {
  const hex = bytes.toString("hex");
  expect(hex).toContain(old);
  return Buffer.from(hex.replaceAll(old, replacement), "hex");
}

describe("a file that is no key file", () => {
  it("is refused as what it is", () => {
    expect(read(Buffer.from("Das ist ein Brief."))).toBe("key.notAKeyFile");
    expect(read(Buffer.from(leaf.keyPem + leaf.certificatePem))).toBe("key.notAKeyFile");
    expect(read(Buffer.alloc(0))).toBe("key.notAKeyFile");
    const der = Buffer.from(leaf.certificatePem.replace(/-----.*?-----|\s/gu, ""), "base64");
    expect(read(der)).toBe("key.notAKeyFile");
    expect(read(Buffer.alloc(1_000_001, 0x30))).toBe("key.tooLarge");
  });

  it("is refused as incomplete wherever it was cut off", () => {
    const codes = Array.from({ length: file.length - 3 }, (_, index) => read(file.subarray(0, index + 3)));
    expect(new Set(codes)).toEqual(new Set(["key.truncated"]));
  });

  it("is refused with a sentence whatever byte of it was changed", () => {
    const quick = keys.keyFile(leaf, PASSWORD, ["-iter", "1"]);
    const codes = new Set<string>();
    for (let at = 0; at < quick.length; at++) {
      const changed = Buffer.from(quick);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      codes.add(read(changed));
    }
    expect([...codes].filter((code) => !/^(?:key\..+|none)$/u.test(code))).toEqual([]);
    expect(codes).toContain("key.wrongPassword");
  });
});

describe("a key file made to keep the machine busy", () => {
  it("is refused at once for hundreds of millions of iterations, in its seal or in its parts", () => {
    // 2048 iterations as openssl writes them, and 0x1dcd6500, half a thousand million.
    for (const options of [[], ["-nomac"], ["-legacy"], ["-legacy", "-nomac"]]) {
      const slow = withNumber(keys.keyFile(leaf, PASSWORD, options), "02020800", "02041dcd6500");
      expect(read(slow)).toBe("key.tooSlow");
    }
  });

  it("is refused at once for values in values in values", () => {
    let deep = Buffer.alloc(0);
    for (let level = 0; level < 100_000; level++) {
      const length = Buffer.alloc(5, 0x84);
      length.writeUInt32BE(deep.length > 900_000 ? 0 : deep.length, 1);
      deep = level < 3_000 ? Buffer.concat([Buffer.from([0x30]), length, deep]) : deep;
    }
    expect(read(deep)).toBe("key.notAKeyFile");
  });

  it("is refused at once for hundreds of thousands of values", () => {
    const many = Buffer.alloc(900_000, Buffer.from([0x05, 0x00]));
    const head = Buffer.from([0x30, 0x84, 0, 0, 0, 0]);
    head.writeUInt32BE(many.length, 2);
    expect(read(Buffer.concat([head, many]))).toBe("key.notAKeyFile");
  });

  it("is refused for a password as long as a book", () => {
    expect(read(file, "a".repeat(1_000_000))).toBe("key.wrongPassword");
  });
});

describe("a key file without one key to sign with", () => {
  it("is refused when it holds only certificates", () => {
    const only = keys.keyFile({ keyPem: "", certificatePem: leaf.certificatePem }, PASSWORD, ["-nokeys"]);
    expect(read(only)).toBe("key.noKey");
  });

  it("is refused when its certificate belongs to another key", () => {
    const other = keys.leaf("p256", "Berta");
    const both = keys.keyFile(leaf, PASSWORD, ["-certpbe", "NONE", "-keypbe", "NONE", "-nomac"]);
    const der = (pem: string) => Buffer.from(pem.replace(/-----.*?-----|\s/gu, ""), "base64").toString("hex");
    const [own, foreign] = [der(leaf.keyPem), der(other.keyPem)];
    expect(read(both)).toBe("none");
    // Private number and public point, then only the number.
    expect(read(replaced(both, own.slice(72), foreign.slice(72)))).toBe("key.noCertificate");
    expect(read(replaced(both, own.slice(72, 136), foreign.slice(72, 136)))).toBe("key.damaged");
  });

  it("is refused when its key is of a kind that no reader expects", () => {
    for (const kind of ["rsa1024", "ed25519", "secp256k1"] as const) {
      expect(read(keys.keyFile(keys.unsupported(kind), PASSWORD)), kind).toBe("key.unsupported");
    }
  });
});
