import { beforeAll, describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import type { SigningKey } from "../../../main/signing/signing-key";
import { aSheet, signatories } from "../../export/sample-sheets";
import { opensslKeys } from "../openssl-keys";
import { letterForSigning, SOON, signed, signingKey } from "../signed-letter";
import { handSigned } from "./hand-made-signature";

const LOCKED = (parameters: string) =>
  `/Reference [<< /TransformMethod /FieldMDP /TransformParams << ${parameters} >> >>]`;
const CERTIFIED = (allowed: number) =>
  `/Reference [<< /TransformMethod /DocMDP /TransformParams << /P ${allowed} >> >>]`;

let key: SigningKey;
let letter: Uint8Array;
beforeAll(async () => {
  key = signingKey(opensslKeys(), "p256", "Ada");
  letter = await letterForSigning(aSheet({ signatories: signatories(3) }));
});

async function told(pdf: Uint8Array) {
  const { signatures, isIntact } = await verifyPdfSignatures(pdf, SOON);
  return { isIntact, problems: signatures.map(({ problems }) => problems.map(({ code }) => code)) };
}

describe("what a signer has forbidden", () => {
  it("is kept as long as nobody signs on", async () => {
    for (const entries of [CERTIFIED(1), CERTIFIED(2), LOCKED("/Action /All")]) {
      expect(await told(handSigned(letter, key, entries))).toEqual({ isIntact: true, problems: [[]] });
    }
  });

  it.each([
    ["every change", CERTIFIED(1), ["pdfCertifiedNoChanges"]],
    ["every field", LOCKED("/Action /All"), ["pdfFieldLocked"]],
    ["the field by name", LOCKED("/Action /Include /Fields [(Unterschrift 2)]"), ["pdfFieldLocked"]],
    ["every field but another", LOCKED("/Action /Exclude /Fields [(Unterschrift 3)]"), ["pdfFieldLocked"]],
  ])("is broken by a further signature: %s", async (_, entries, problems) => {
    const first = handSigned(letter, key, entries);
    expect(await told(handSigned(first, key, ""))).toEqual({ isIntact: false, problems: [problems, []] });
  });

  it.each([
    ["a certification that allows signatures", CERTIFIED(2)],
    ["another field by name", LOCKED("/Action /Include /Fields [(Unterschrift 3)]")],
    ["every field but this one", LOCKED("/Action /Exclude /Fields [(Unterschrift 2)]")],
  ])("is not broken where it was not forbidden: %s", async (_, entries) => {
    const both = await signed(handSigned(letter, key, entries), key, "Ada", { field: 1 });
    expect(await told(both)).toEqual({ isIntact: true, problems: [[], []] });
  });
});

describe("a signature by its kind", () => {
  it("is said to be of a kind that is not trusted or not known", async () => {
    expect((await told(handSigned(letter, key, "", "adbe.pkcs7.detached"))).isIntact).toBe(true);
    expect((await told(handSigned(letter, key, "", "adbe.pkcs7.sha1"))).problems).toEqual([["algorithmNotTrusted"]]);
    expect((await told(handSigned(letter, key, "", "ETSI.RFC3161"))).problems).toEqual([["pdfKindUnknown"]]);
  });
});
