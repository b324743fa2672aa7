import { createPublicKey } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { signDocx } from "../../../../main/signing/docx/sign-docx";
import { verifyDocxSignatures } from "../../../../main/signing/docx/verify-docx";
import { ourWord } from "../../our-word";
import { aLetterDocx } from "../a-letter-docx";
import { anIdentity, aSigningKey, pemOf } from "../a-signing-key";
import { judgeWithLibreOffice, type LibreOfficeVerdict } from "../libreoffice";
import { ADDED_CONTENT } from "./added-content";
import { CHANGED_CONTENT } from "./changed-content";
import { FORGED_SIGNATURES } from "./forged-signatures";
import { type Case, HAS, isIntactFor } from "./judges";
import type { Judge, Loot, Tampering } from "./tampering";

const JUDGES: readonly Judge[] = ["xmlsec1", "LibreOffice", "unzip", "zipdetails", "Open XML SDK"];
const SIGNED_AT = "2026-11-22T10:00:00Z";
const NOW = "2026-11-22T12:00:00Z";
const WORDS = { reason: "Für den Vorstand", town: "Köln" };
const ALL: readonly Tampering[] = [...CHANGED_CONTENT, ...ADDED_CONTENT, ...FORGED_SIGNATURES];

const office = anIdentity({ name: "Prüfstelle" });
const signer = anIdentity({ name: "Jörg Öhl", algorithm: { kind: "rsa", bits: 2_048 }, issuer: office });
const stranger = anIdentity({ name: "Fremd", algorithm: { kind: "rsa", bits: 2_048 }, issuer: office });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

let loot: Loot;
let verdicts: readonly (readonly LibreOfficeVerdict[] | null)[] = [];

beforeAll(async () => {
  const letter = await aLetterDocx();
  const sign = (docx: Uint8Array, who = signer) => signDocx(docx, aSigningKey(who), WORDS, SIGNED_AT);
  const one = await sign(letter);
  loot = {
    one,
    two: await sign(one, stranger),
    other: await sign(await aLetterDocx("Ein anderer Brief")),
    strangersCertificate: base64(stranger.certificate),
    renamedCertificate: base64(anIdentity({ name: "Umbenannt", keyOf: signer, issuer: office }).certificate),
    publicKey: createPublicKey(signer.key).export({ type: "spki", format: "pem" }).toString(),
  };
  if (HAS.LibreOffice) {
    verdicts = await judgeWithLibreOffice([loot.one, loot.two, ...ALL.map(({ tamper }) => tamper(loot))], office);
  }
});

/** `index` is the place among the files that LibreOffice was given. */
function caseOf(docx: Uint8Array, index: number, count: number): Case {
  return { docx, count, trusted: pemOf(office).certificate, verdict: verdicts[index] };
}

const wordOn = (docx: Uint8Array) => ourWord(() => verifyDocxSignatures(docx, NOW));

describe("A signed DOCX that nobody touched is intact", () => {
  it("for ourselves", async () => {
    expect([await wordOn(loot.one), await wordOn(loot.two)]).toEqual([["intact"], ["intact"]]);
  });

  for (const judge of JUDGES) {
    it.skipIf(!HAS[judge])(`for ${judge} (skipped where it is not installed)`, async () => {
      expect(await isIntactFor(judge, caseOf(loot.one, 0, 1))).toBe(true);
      expect(await isIntactFor(judge, caseOf(loot.two, 1, 2))).toBe(true);
    });
  }
});

describe("Tampering that others catch is caught by ourselves", () => {
  it.each(ALL.filter(({ others }) => others.length > 0))("$name", async ({ tamper, ours }) => {
    expect(await wordOn(tamper(loot))).toContain(ours);
  });
});

describe("Tampering that no other program at hand catches is caught by ourselves", () => {
  it.each(ALL.filter(({ others }) => others.length === 0))("$name", async ({ tamper, ours }) => {
    expect(await wordOn(tamper(loot))).toContain(ours);
  });
});

for (const judge of JUDGES) {
  describe.skipIf(!HAS[judge])(`Tampering is caught by ${judge} (skipped where it is not installed)`, () => {
    it.each(ALL.filter(({ others }) => others.includes(judge)))("$name", async (one) => {
      const count = one.ours === "docxSignatureMissing" ? 2 : 1;
      expect(await isIntactFor(judge, caseOf(one.tamper(loot), ALL.indexOf(one) + 2, count))).toBe(false);
    });
  });
}
