import { createPublicKey, verify, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readKeyFile } from "../../../main/signing/keys/read-key-file";
import { signingKeyOf } from "../../../main/signing/keys/signing-key-of";
import { type KeyKind, opensslKeys, PASSWORD } from "../openssl-keys";
import { refusalOf } from "../refusal-of";

/** Far enough ahead that the authority, made by the clock of this machine, is valid. */
const NOW = new Date(Date.now() + 3_600_000).toISOString();
const keys = opensslKeys();
const KINDS: readonly KeyKind[] = ["rsa2048", "rsa3072", "rsa4096", "p256", "p384"];
const leaves = new Map(KINDS.map((kind) => [kind, keys.leaf(kind, `Änne Größe ${kind}`)]));
const leaf = (kind: KeyKind) => {
  const found = leaves.get(kind);
  if (found === undefined) throw new Error(kind);
  return found;
};

const ENCRYPTIONS: Readonly<Record<string, readonly string[]>> = {
  modern: [],
  old: ["-legacy"],
  "old without a seal": ["-legacy", "-nomac"],
  "AES-128 with SHA-1": ["-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "sha1"],
  "triple DES of PBES2": ["-certpbe", "DES-EDE3-CBC", "-keypbe", "DES-EDE3-CBC"],
  "two keys of triple DES": ["-legacy", "-certpbe", "PBE-SHA1-2DES", "-keypbe", "PBE-SHA1-2DES"],
  "RC2 with 128 bits": ["-legacy", "-certpbe", "PBE-SHA1-RC2-128", "-keypbe", "PBE-SHA1-RC2-128"],
  "nothing encrypted but sealed": ["-certpbe", "NONE", "-keypbe", "NONE"],
  "a seal with SHA-512": ["-macalg", "sha512"],
};

describe("a key file that openssl made", () => {
  for (const kind of KINDS) {
    for (const [name, options] of Object.entries(ENCRYPTIONS)) {
      it(`gives a key that signs: ${kind}, ${name}`, () => {
        const read = readKeyFile(keys.keyFile(leaf(kind), PASSWORD, options), PASSWORD, NOW);
        const key = signingKeyOf(read);
        expect(Buffer.from(key.certificate)).toEqual(new X509Certificate(leaf(kind).certificatePem).raw);
        expect(key.chain.map((one) => Buffer.from(one))).toEqual([
          new X509Certificate(readFileSync(keys.authority)).raw,
        ]);
        const data = Buffer.from("Worte");
        const publicKey = createPublicKey(leaf(kind).certificatePem);
        const hash = kind === "p384" ? "sha384" : "sha256";
        expect(verify(hash, data, publicKey, key.sign(data, "der"))).toBe(true);
        const raw = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
        expect(verify(hash, data, raw, key.sign(data, "raw"))).toBe(true);
      });
    }
  }

  for (const password of ["", "geheim", "äöü ÄÖÜ ß €", "Łódź 漢字", "a".repeat(200)]) {
    for (const options of [[], ["-legacy"]]) {
      it(`opens with the password „${password.slice(0, 20)}“ ${options.join("")}`, () => {
        const file = keys.keyFile(leaf("p256"), password, options);
        expect(readKeyFile(file, password, NOW).algorithm).toEqual({ kind: "ec", curve: "P-256" });
        expect(refusalOf(() => readKeyFile(file, `${password}x`, NOW))).toBe("key.wrongPassword");
      });
    }
  }

  it("opens when its umlauts were typed in parts", () => {
    const file = keys.keyFile(leaf("p256"), "ä".normalize("NFC"));
    expect(readKeyFile(file, "ä".normalize("NFD"), NOW).algorithm.kind).toBe("ec");
  });

  it("tells a wrong password also where there is no seal", () => {
    const files = [["-nomac"], ["-nomac", "-legacy"]].map((options) => keys.keyFile(leaf("p256"), PASSWORD, options));
    for (const file of files) {
      const wrong = Array.from({ length: 300 }, (_, index) =>
        refusalOf(() => readKeyFile(file, `falsch ${index}`, NOW)),
      );
      expect(new Set(wrong)).toEqual(new Set(["key.wrongPassword"]));
    }
  });

  it("opens with a million iterations, and with one", () => {
    for (const count of ["1", "1000000"]) {
      const file = keys.keyFile(leaf("p256"), PASSWORD, ["-iter", count]);
      expect(readKeyFile(file, PASSWORD, NOW).algorithm.kind).toBe("ec");
    }
  });
});

describe("a key that must not sign", () => {
  const dates = { from: "20250101000000Z", to: "20260101000000Z" };

  it("is refused when its certificate has expired or is not yet valid, by the clock that is given", () => {
    const file = keys.keyFile(keys.leaf("p256", "Abgelaufen", dates), PASSWORD);
    expect(refusalOf(() => readKeyFile(file, PASSWORD, NOW))).toBe("key.expired");
    expect(refusalOf(() => readKeyFile(file, PASSWORD, "2024-12-31T23:59:59Z"))).toBe("key.notYetValid");
    expect(readKeyFile(file, PASSWORD, "2025-06-01T00:00:00Z").algorithm.kind).toBe("ec");
  });

  it("is refused when its certificate is an authority's, for other keys alone", () => {
    const authority = {
      keyPem: readFileSync(`${keys.folder}/ca.key`, "utf8"),
      certificatePem: readFileSync(keys.authority, "utf8"),
    };
    expect(refusalOf(() => readKeyFile(keys.keyFile(authority, PASSWORD), PASSWORD, NOW))).toBe("key.notForSigning");
  });
});
