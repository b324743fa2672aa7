import { strToU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { signDocx } from "../../../main/signing/docx/sign-docx";
import { verifyDocxSignatures } from "../../../main/signing/docx/verify-docx";
import type { SignatureReport } from "../../../preload/contract/signatures";
import { aLetterDocx, replaceIn, textIn, withEntries } from "./a-letter-docx";
import { anIdentity, aSigningKey, type Identity } from "./a-signing-key";
import { hasLibreOffice, signWithLibreOffice } from "./libreoffice";

const NOW = "2026-11-22T12:00:00Z";
const ALWAYS = ["docxPropertiesNotCovered", "docxSavingRemoves"];
const office = anIdentity({ name: "Prüfstelle" });
const middle = anIdentity({ name: "Zweigstelle", issuer: office });
let letter: Uint8Array;

beforeAll(async () => {
  letter = await aLetterDocx();
});

const sign = (identity: Identity, docx = letter, at = "2026-11-22T10:00:00Z") =>
  signDocx(docx, aSigningKey(identity), { reason: "", town: "" }, at);

async function only(docx: Uint8Array, now = NOW): Promise<SignatureReport> {
  const { signatures } = await verifyDocxSignatures(docx, now);
  const [first] = signatures;
  if (first === undefined || signatures.length > 1) throw new Error(`${signatures.length} signatures`);
  return first;
}

const codes = (remarks: SignatureReport["problems"]) => remarks.map(({ code }) => code);

describe("A report on a signed DOCX", () => {
  it("names who signed, who vouches for them, when, and where it stands", async () => {
    const report = await only(await sign(anIdentity({ name: "Jörg Öhl", issuer: middle })));
    const { place, signer, chain, signedAt } = report;
    expect({ place, signedAt }).toEqual({ place: "_xmlsignatures/sig1.xml", signedAt: "2026-11-22T10:00:00Z" });
    expect(signer).toMatchObject({
      subject: { name: "Jörg Öhl", organisation: "Verein für den Bahnhof", email: "" },
      issuer: { name: "Zweigstelle" },
      validFrom: "2025-01-01T00:00:00Z",
      validTo: "2035-01-01T00:00:00Z",
      isSelfMade: false,
    });
    expect(signer?.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(chain.map(({ subject }) => subject.name)).toEqual(["Zweigstelle", "Prüfstelle"]);
    expect(codes(report.hints)).toEqual(ALWAYS);
  });

  it("says that a certificate is self-made", async () => {
    const report = await only(await sign(anIdentity({ name: "Selbst" })));
    expect(report).toMatchObject({ isValid: true, chain: [], signer: { isSelfMade: true } });
    expect(codes(report.hints)).toEqual(["selfMade", ...ALWAYS]);
  });

  it("does not take a certificate for self-made because it names itself as issuer", async () => {
    const impostor = anIdentity({ name: "Prüfstelle", issuer: office });
    expect((await only(await sign(impostor))).signer?.isSelfMade).toBe(false);
  });

  it("is empty and not intact for a file that nobody signed", async () => {
    expect(await verifyDocxSignatures(letter, NOW)).toEqual({ kind: "docx", signatures: [], isIntact: false });
  });

  const brief = anIdentity({ validFrom: "2026-01-01T00:00:00Z", validTo: "2026-12-31T00:00:00Z" });
  it.each([
    ["2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z", [], ["selfMade"]],
    ["2026-06-01T00:00:00Z", "2027-07-01T00:00:00Z", [], ["certificateExpiredSince", "selfMade"]],
    ["2027-06-01T00:00:00Z", "2027-07-01T00:00:00Z", ["certificateExpired"], ["selfMade"]],
    ["2025-06-01T00:00:00Z", "2026-07-01T00:00:00Z", ["certificateNotYetValid"], ["selfMade"]],
    ["2026-08-01T00:00:00Z", "2026-07-01T00:00:00Z", [], ["signedInFuture", "selfMade"]],
  ])("signed at %s, looked at on %s, with a certificate for 2026", async (at, now, problems, hints) => {
    const report = await only(await sign(brief, letter, at), now);
    expect(codes(report.problems)).toEqual(problems);
    expect(codes(report.hints)).toEqual([...hints, ...ALWAYS]);
    expect(report.isValid).toBe(problems.length === 0);
    expect(report.coverage).toBe(problems.length === 0 ? "whole" : "changed");
  });

  it("does not mind other titles and authors, as Word and LibreOffice do not", async () => {
    const renamed = withEntries(await sign(office), (entries) =>
      replaceIn(entries, "docProps/core.xml", "</cp:coreProperties>", "<dc:title>Neu</dc:title></cp:coreProperties>"),
    );
    expect(await only(renamed)).toMatchObject({ isValid: true, coverage: "whole" });
  });

  it("hints at own properties where a program did not sign them, as Word does not", async () => {
    const without = withEntries(letter, (entries) => {
      delete entries["docProps/custom.xml"];
      replaceIn(entries, "_rels/.rels", /<Relationship [^>]*custom-properties"[^>]*>/u, "");
      replaceIn(entries, "[Content_Types].xml", /<Override [^>]*custom\.xml"[^>]*>/u, "");
    });
    const custom = unzipSync(letter)["docProps/custom.xml"] ?? new Uint8Array(0);
    const withCustom = withEntries(await sign(office, without), (entries) => {
      entries["docProps/custom.xml"] = custom;
      replaceIn(
        entries,
        "_rels/.rels",
        "</Relationships>",
        '<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      );
      replaceIn(
        entries,
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
      );
    });
    const report = await only(withCustom);
    expect(report).toMatchObject({ isValid: true, coverage: "whole" });
    expect(codes(report.hints)).toContain("docxOwnPropertiesNotCovered");
  });

  it("names eight problems and counts the others", async () => {
    const many = withEntries(await sign(office), (entries) => {
      for (let index = 0; index < 20; index++) entries[`word/new${index}.xml`] = strToU8("<x/>");
    });
    const { problems } = await only(many);
    expect(problems).toHaveLength(9);
    expect(problems.at(-1)).toEqual({ code: "furtherProblems", values: { count: 12 } });
  });

  it("keeps apart who signed validly from whom somebody changed something after", async () => {
    const two = await sign(anIdentity({ name: "Zweite" }), await sign(anIdentity({ name: "Erste" })));
    const broken = withEntries(two, (entries) =>
      replaceIn(entries, "_xmlsignatures/sig2.xml", /(?<=<SignatureValue>)..../u, "AAAA"),
    );
    const { signatures, isIntact } = await verifyDocxSignatures(broken, NOW);
    expect(signatures.map(({ signer, isValid, coverage }) => [signer?.subject.name, isValid, coverage])).toEqual([
      ["Erste", true, "signedOn"],
      ["Zweite", false, "changed"],
    ]);
    expect(isIntact).toBe(false);
  });
});

describe.skipIf(!hasLibreOffice())(
  "A DOCX signed by LibreOffice (skipped without it, its Python module or certutil)",
  () => {
    it.each([
      ["RSA", { kind: "rsa", bits: 3_072 }],
      ["P-256", { kind: "ec", curve: "P-256" }],
      ["P-384", { kind: "ec", curve: "P-384" }],
    ] as const)("is valid, also after our own signature: %s", async (_, algorithm) => {
      const signer = anIdentity({ name: "Aus Libreoffice", issuer: office, algorithm });
      const signed = await signWithLibreOffice(letter, office, signer, "Aus Libreoffice");
      const report = await only(signed, "2030-01-01T00:00:00Z");
      expect(report).toMatchObject({ isValid: true, coverage: "whole", problems: [] });
      expect(report.signer?.subject.name).toBe("Aus Libreoffice");
      const again = await verifyDocxSignatures(await sign(office, signed), "2030-01-01T00:00:00Z");
      expect(again.signatures.map(({ coverage }) => coverage)).toEqual(["signedOn", "whole"]);
      const changed = withEntries(signed, (entries) => replaceIn(entries, "word/document.xml", "Absatz0", "Absatz9"));
      expect(codes((await only(changed, "2030-01-01T00:00:00Z")).problems)).toEqual(["docxTextChanged"]);
      expect(textIn(unzipSync(signed), "_rels/.rels")).toContain("\n</Relationships>");
    });
  },
);
