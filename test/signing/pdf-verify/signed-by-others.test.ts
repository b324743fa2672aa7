import { beforeAll, describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import { aSheet, FULL_LETTER } from "../../export/sample-sheets";
import { typesetFile } from "../../typesetting/typeset-sample";
import { type KeyKind, opensslKeys, PASSWORD } from "../openssl-keys";
import { PATIENCE_MS, PYHANKO, skipped } from "../pdf/judges";
import { SOON } from "../signed-letter";
import { type PyhankoSigning, pyhankoSigns } from "./pyhanko";

const keys = opensslKeys();
const BOX = [60, 60, 260, 120] as const;
const WAYS: readonly (readonly [name: string, key: KeyKind, signing: PyhankoSigning, hints: readonly string[]])[] = [
  ["PAdES with RSA", "rsa3072", { field: "Eins", pades: true, reason: "Für Bäume", location: "Köln" }, []],
  ["PAdES with P-384, visible", "p384", { field: "Eins", pades: true, box: BOX, hash: "sha384" }, []],
  ["PKCS #7 with P-256", "p256", { field: "Eins" }, []],
  ["PKCS #7 with RSA and SHA-512", "rsa2048", { field: "Eins", hash: "sha512" }, []],
  ["RSA-PSS", "rsa2048", { field: "Eins", pss: true, pades: true }, []],
  ["a certification that allows forms", "p256", { field: "Eins", certify: 2, pades: true }, ["pdfCertified"]],
  ["a certification that allows nothing", "p256", { field: "Eins", certify: 1 }, ["pdfCertified"]],
];

describe.skipIf(PYHANKO === "")(`a PDF signed by pyHanko${skipped(PYHANKO !== "", "pyHanko (APPELL_PYHANKO)")}`, () => {
  let letter: Uint8Array;
  const keyFiles = new Map<KeyKind, Buffer>();
  const keyFile = (kind: KeyKind) => keyFiles.get(kind) ?? Buffer.alloc(0);
  beforeAll(() => {
    letter = typesetFile(aSheet(FULL_LETTER)).pdf;
    for (const kind of ["rsa2048", "rsa3072", "p256", "p384"] as const) {
      keyFiles.set(kind, keys.keyFile(keys.leaf(kind, "Änne Größe"), PASSWORD, ["-legacy"]));
    }
  }, PATIENCE_MS);

  it.each(WAYS)(
    "is valid and whole: %s",
    async (_, kind, signing, hints) => {
      const [pdf = Buffer.alloc(0)] = pyhankoSigns(letter, keyFile(kind), PASSWORD, [signing]);
      const { signatures, isIntact } = await verifyPdfSignatures(pdf, SOON);
      const told = signatures.map((one) => ({ ...one, hints: one.hints.map(({ code }) => code) }));
      expect(told).toMatchObject([
        {
          place: "Eins",
          signer: { subject: { name: "Änne Größe" } },
          reason: signing.reason ?? "",
          town: signing.location ?? "",
          isValid: true,
          coverage: "whole",
          problems: [],
          hints,
        },
      ]);
      expect(Math.abs(Date.parse(signatures[0]?.signedAt ?? "") - Date.now())).toBeLessThan(600_000);
      expect(isIntact).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    "is intact with two signatures of which nobody sees the second",
    async () => {
      const versions = pyhankoSigns(letter, keyFile("rsa2048"), PASSWORD, [
        { field: "Eins", box: BOX },
        { field: "Zwei" },
      ]);
      const { signatures, isIntact } = await verifyPdfSignatures(versions[1] ?? letter, SOON);
      expect(signatures.map(({ coverage, problems }) => [coverage, problems])).toEqual([
        ["signedOn", []],
        ["whole", []],
      ]);
      expect(isIntact).toBe(true);
    },
    PATIENCE_MS,
  );
});
