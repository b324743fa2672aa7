import { beforeAll, describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import { aSheet, FULL_LETTER, signatories } from "../../export/sample-sheets";
import { type KeyKind, opensslKeys } from "../openssl-keys";
import { letterForSigning, SOON, signed, signingKey } from "../signed-letter";

const SIGNERS: readonly (readonly [KeyKind, string])[] = [
  ["rsa3072", "Änne Größe"],
  ["p256", "Łukasz Çelik"],
  ["p384", "Dr. Überlang"],
];
const keys = opensslKeys();
const LATER = new Date(Date.parse(SOON) + 60_000).toISOString();
/** Without milliseconds, as signatures give their times. */
const SIGNED_AT = `${SOON.slice(0, 19)}Z`;

describe("a letter that three people signed with Appell", () => {
  const versions: Uint8Array[] = [];

  beforeAll(async () => {
    versions.push(await letterForSigning(aSheet({ ...FULL_LETTER, signatories: signatories(3) })));
    for (const [kind, name] of SIGNERS) {
      versions.push(await signed(versions.at(-1) ?? new Uint8Array(), signingKey(keys, kind, name), name));
    }
  });

  it("has no signature before the first", async () => {
    expect(await verifyPdfSignatures(versions[0] ?? new Uint8Array(), LATER)).toEqual({
      kind: "pdf",
      signatures: [],
      isIntact: false,
    });
  });

  for (const count of [1, 2, 3]) {
    it(`is intact after ${count}, the last covering the file and the others signed on`, async () => {
      const report = await verifyPdfSignatures(versions[count] ?? new Uint8Array(), LATER);
      const told = report.signatures.map(({ signer, chain, ...rest }) => ({
        ...rest,
        signer: signer?.subject.name,
        organisation: signer?.subject.organisation,
        isSelfMade: signer?.isSelfMade,
        chain: chain.map(({ subject }) => subject.name),
      }));
      expect(report.isIntact).toBe(true);
      expect(told).toEqual(
        SIGNERS.slice(0, count).map(([, name], index) => ({
          place: `Unterschrift ${index + 1}`,
          signer: name,
          organisation: "Initiative Straßenbäume",
          isSelfMade: false,
          chain: ["Prüfstelle Wurzel"],
          signedAt: SIGNED_AT,
          reason: "Mitzeichnung für die Bäume",
          town: "Köln",
          isValid: true,
          coverage: index === count - 1 ? "whole" : "signedOn",
          problems: [],
          hints: [],
        })),
      );
    });
  }

  it("is intact where each signs into an invisible field that comes with the signature", async () => {
    let pdf = await letterForSigning(aSheet({ signatories: [] }));
    for (const [kind, name] of SIGNERS) pdf = await signed(pdf, signingKey(keys, kind, name), name);
    const { signatures, isIntact } = await verifyPdfSignatures(pdf, LATER);
    expect(signatures.map(({ place, coverage, problems }) => [place, coverage, problems])).toEqual([
      ["Signature1", "signedOn", []],
      ["Signature2", "signedOn", []],
      ["Signature3", "whole", []],
    ]);
    expect(isIntact).toBe(true);
  });
});
