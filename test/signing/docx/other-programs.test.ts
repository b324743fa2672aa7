import { beforeAll, describe, expect, it } from "vitest";
import { signDocx } from "../../../main/signing/docx/sign-docx";
import { verifyDocxSignatures } from "../../../main/signing/docx/verify-docx";
import type { SignatureReport } from "../../../preload/contract/signatures";
import { isInstalled } from "../../export/installed";
import { aLetterDocx, replaceIn, withEntries } from "./a-letter-docx";
import { anIdentity, aSigningKey, pemOf } from "./a-signing-key";
import { reSigned } from "./re-sign";
import { judgeWithXmlsec } from "./xmlsec";

const AT = "2026-11-22T10:00:00Z";
const INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const XADES = /<Reference Type="[^"]*SignedProperties".*?<\/Reference>/u;

const signer = anIdentity({ name: "Jörg Öhl" });
let signed: Uint8Array;

beforeAll(async () => {
  signed = await signDocx(await aLetterDocx(), aSigningKey(signer), { reason: "Grund", town: "Köln" }, AT);
});

async function reportOn(docx: Uint8Array): Promise<SignatureReport> {
  const report = (await verifyDocxSignatures(docx, AT)).signatures[0];
  if (report === undefined) throw new Error("no signature");
  return report;
}

const codes = ({ problems }: SignatureReport) => problems.map(({ code }) => code);
const edited = (edit: (xml: string) => string) => reSigned(signed, signer, edit);

/** What signers' programs may do otherwise than we do. */
const FINE: readonly (readonly [name: string, edit: (xml: string) => string])[] = [
  ["exclusive canonical form", (xml) => xml.replaceAll(INCLUSIVE, EXCLUSIVE)],
  [
    "SHA-512 for the objects",
    (xml) => xml.replace(/<SignedInfo>.*?<\/SignedInfo>/u, (info) => info.replaceAll("xmlenc#sha256", "xmlenc#sha512")),
  ],
  ["prefixes that mean nothing", (xml) => xml.replace("<Signature ", '<Signature xmlns:w="urn:w" xmlns:a="urn:a" ')],
  ["line ends between elements", (xml) => xml.replaceAll("<Reference ", "\n  <Reference ")],
  ["ids of their own", (xml) => xml.replaceAll("idPackageObject", "a").replaceAll("idSignedProperties", "b")],
  [
    "relationships chosen by type besides",
    (xml) =>
      xml.replace(
        /<mdssi:RelationshipReference ([^>]*)SourceId="rIdLink"\/>/u,
        (_, namespace: string) =>
          `<mdssi:RelationshipReference ${namespace}SourceId="rIdLink"/><mdssi:RelationshipsGroupReference ${namespace}SourceType="${HYPERLINK}"/>`,
      ),
  ],
  ["a key value besides the certificate", (xml) => xml.replace("<X509Data>", "<KeyName>x</KeyName><X509Data>")],
  ["times with an offset", (xml) => xml.replace(`<xd:SigningTime>${AT}`, "<xd:SigningTime>2026-11-22T11:00:00+01:00")],
];

/** What makes a signature worthless although the key fits. */
const WORTHLESS: readonly (readonly [name: string, code: string, edit: (xml: string) => string])[] = [
  ["no XAdES", "docxCertificateNotNamed", (xml) => xml.replace(XADES, "")],
  [
    "XAdES without certificate",
    "docxCertificateNotNamed",
    (xml) => xml.replace(/<xd:SigningCertificate>.*<\/xd:SigningCertificate>/u, ""),
  ],
  [
    "SHA-1 for a part",
    "algorithmNotTrusted",
    (xml) => xml.replace(/(<Manifest>.*?Algorithm=")[^"]*sha256/u, "$1http://www.w3.org/2000/09/xmldsig#sha1"),
  ],
  [
    "MD5 for the certificate",
    "algorithmNotTrusted",
    (xml) => xml.replace(/(<xd:CertDigest>.*?Algorithm=")[^"]*/u, "$1http://www.w3.org/2001/04/xmldsig-more#md5"),
  ],
  [
    "an address outside in the manifest",
    "docxSignatureUnreadable",
    (xml) => xml.replace('URI="/word/styles.xml', 'URI="https://example.org/word/styles.xml'),
  ],
  [
    "a part named twice in the manifest",
    "docxSignatureAmbiguous",
    (xml) => xml.replace(/<Reference URI="\/word\/styles.*?<\/Reference>/u, "$&$&"),
  ],
  [
    "a transformation of a part",
    "algorithmNotTrusted",
    (xml) =>
      xml.replace(
        /(<Reference URI="\/word\/styles[^>]*>)/u,
        `$1<Transforms><Transform Algorithm="${INCLUSIVE}"/></Transforms>`,
      ),
  ],
  [
    "a canonical form with parameters",
    "algorithmNotTrusted",
    (xml) =>
      xml.replace(
        `<Transform Algorithm="${INCLUSIVE}"/></Transforms><DigestMethod Algorithm="${ENCRYPTION}sha256"/><DigestValue>`,
        `<Transform Algorithm="${INCLUSIVE}"><x/></Transform></Transforms><DigestMethod Algorithm="${ENCRYPTION}sha256"/><DigestValue>`,
      ),
  ],
  [
    "a signature inside the signature",
    "docxSignatureAmbiguous",
    (xml) => xml.replace("</Signature>", "<Object><Signature/></Object></Signature>"),
  ],
  [
    "another element in the signature",
    "docxSignatureAmbiguous",
    (xml) => xml.replace("</Signature>", "<Extra/></Signature>"),
  ],
  ["no certificate", "docxCertificateUnreadable", (xml) => xml.replace(/<X509Certificate>.*<\/X509Certificate>/u, "")],
];

describe("A signature of another program is valid with", () => {
  it.each(FINE)("%s", async (_, edit) => {
    const report = await reportOn(edited(edit));
    expect(report).toMatchObject({ isValid: true, coverage: "whole", problems: [], signedAt: AT, reason: "Grund" });
  });

  // xmlsec1 knows no relationships chosen by type, and takes the key by its name first.
  const KNOWN = FINE.filter(([name]) => !/type|key value/u.test(name));
  it.skipIf(!isInstalled("xmlsec1")).each(KNOWN)("%s, says xmlsec1 as well (skipped without it)", (_, edit) => {
    expect(judgeWithXmlsec(edited(edit), pemOf(signer).certificate)).toMatchObject([{ isValid: true }]);
  });
});

describe("A signature is worthless with", () => {
  it.each(WORTHLESS)("%s", async (_, code, edit) => {
    const report = await reportOn(edited(edit));
    expect(codes(report)).toContain(code);
    expect(report).toMatchObject({ isValid: false, coverage: "changed" });
  });

  it("a short key", async () => {
    const short = anIdentity({ algorithm: { kind: "rsa", bits: 1_024 } });
    const docx = await signDocx(await aLetterDocx(), aSigningKey(short), { reason: "", town: "" }, AT);
    expect(await reportOn(docx)).toMatchObject({ isValid: false, problems: [{ code: "keyNotTrusted", values: {} }] });
  });

  it("a certificate for something else", async () => {
    const encrypting = anIdentity({ usage: "encryption" });
    const docx = await signDocx(await aLetterDocx(), aSigningKey(encrypting), { reason: "", town: "" }, AT);
    expect(await reportOn(docx)).toMatchObject({ isValid: false, problems: [{ code: "certificateNotForSigning" }] });
  });

  it("a part that is no signature by its content type", async () => {
    const docx = withEntries(signed, (entries) =>
      replaceIn(entries, "[Content_Types].xml", "digital-signature-xmlsignature+xml", "digital-signature-none+xml"),
    );
    expect(codes(await reportOn(docx))).toEqual(["docxContentTypeChanged"]);
  });
});

describe("A valid signature does not cover", () => {
  it.each([
    ["a header that the signer left out", /<Reference URI="\/word\/header1.*?<\/Reference>/u, "docxPartNotSigned"],
    [
      "the document that the signer left out",
      /<Reference URI="\/word\/document\.xml.*?<\/Reference>/u,
      "docxPartNotSigned",
    ],
    [
      "relationships that the signer left out",
      /<Reference URI="\/word\/_rels.*?<\/Reference>/u,
      "docxRelationshipNotSigned",
    ],
  ])("%s", async (_, left, code) => {
    const report = await reportOn(edited((xml) => xml.replace(left, "")));
    expect(codes(report)).toEqual([code]);
    expect(report).toMatchObject({ isValid: true, coverage: "changed" });
  });
});
