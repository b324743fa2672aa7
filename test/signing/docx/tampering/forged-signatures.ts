import { createHash, createHmac } from "node:crypto";
import { strToU8, unzipSync } from "fflate";
import { canonicalXml } from "../../../../main/signing/docx/xml/canonical-xml";
import { parseStrictXml } from "../../../../main/signing/docx/xml/parse-strict-xml";
import { attributeOf, descendantsOf } from "../../../../main/signing/docx/xml/xml-tree";
import { type Entries, replaceIn, textIn, withEntries } from "../a-letter-docx";
import { BOTH, NOBODY, SIGNATURE, type Tampering, tampering } from "./tampering";

const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
const SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1";
const MORE = "http://www.w3.org/2001/04/xmldsig-more#";
const FORGED = "Absatz9";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("base64");
const inSignature = (name: string, ours: string, from: string | RegExp, to: string, others = BOTH) =>
  tampering(name, ours, others, (entries) => replaceIn(entries, SIGNATURE, from, to));

/** Changes the letter, and puts its new hash into the manifest. */
function forgeManifest(entries: Entries): void {
  const before = sha256(entries["word/document.xml"] ?? "");
  replaceIn(entries, "word/document.xml", "Absatz0", FORGED);
  replaceIn(entries, SIGNATURE, before, sha256(entries["word/document.xml"] ?? ""));
}

/** Puts the hash of a changed element into SignedInfo. */
function forgeSignedInfo(entries: Entries, id: string): void {
  const root = parseStrictXml(strToU8(textIn(entries, SIGNATURE)));
  const element = [...descendantsOf(root)].find((one) => attributeOf(one, "Id") === id) ?? root;
  const reference = new RegExp(`(URI="#${id}">.*?<DigestValue>)[^<]*`, "u");
  const xml = textIn(entries, SIGNATURE).replace(
    reference,
    (_, start: string) => start + sha256(canonicalXml(element)),
  );
  entries[SIGNATURE] = strToU8(xml);
}

/** What a signature names as signed, without the objects themselves. */
const OBJECT = /<Object Id="idPackageObject">.*?<\/Object>/u;

/** The signature itself was tampered with. */
export const FORGED_SIGNATURES: readonly Tampering[] = [
  tampering("the letter changed and its hash in the manifest too", "docxSignedDataChanged", BOTH, forgeManifest),
  tampering("the letter changed and all hashes too", "docxSignatureWrong", BOTH, (entries) => {
    forgeManifest(entries);
    forgeSignedInfo(entries, "idPackageObject");
  }),
  inSignature(
    "a part taken out of the manifest",
    "docxSignedDataChanged",
    /<Reference URI="\/word\/header2.*?<\/Reference>/u,
    "",
  ),
  inSignature(
    "a relationship taken out of the manifest",
    "docxSignedDataChanged",
    /<mdssi:RelationshipReference [^>]*SourceId="rIdLink"\/>/u,
    "",
  ),
  inSignature("the content type in the manifest changed", "docxSignedDataChanged", "header+xml", "footer+xml"),
  inSignature("the time changed", "docxSignedDataChanged", /(?<=<xd:SigningTime>)2026/u, "2025"),
  inSignature("the reason changed", "docxSignedDataChanged", "Für den Vorstand", "Gegen den Vorstand"),
  inSignature("the town changed", "docxSignedDataChanged", "<xd:City>Köln", "<xd:City>Bonn"),
  inSignature("the signature's value changed", "docxSignatureWrong", /(?<=<SignatureValue>)..../u, "AAAA"),
  inSignature(
    "the reference to the manifest taken out",
    "docxSignatureUnreadable",
    /<Reference Type="[^"]*Object" URI="#idPackageObject">.*?<\/Reference>/u,
    "",
  ),
  inSignature(
    "SHA-1 put in place of SHA-256",
    "algorithmNotTrusted",
    `${SHA256}"/><DigestValue>`,
    `${SHA1}"/><DigestValue>`,
  ),
  inSignature("another way of signing named", "docxSignatureWrong", `${MORE}rsa-sha256`, `${MORE}rsa-sha512`),
  inSignature(
    "another canonical form named",
    "docxSignatureWrong",
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    "http://www.w3.org/2001/10/xml-exc-c14n#",
  ),
  inSignature(
    "a transformation by XSLT put in",
    "algorithmNotTrusted",
    `URI="#idPackageObject">`,
    `URI="#idPackageObject"><Transforms><Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"><xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/></Transform></Transforms>`,
  ),
  inSignature("a comment put into a hash", "docxSignatureUnreadable", /(?<=<DigestValue>)/u, "<!-- -->", NOBODY),
  tampering("signed with the public key as a shared secret", "algorithmNotTrusted", BOTH, (entries, { publicKey }) => {
    forgeManifest(entries);
    forgeSignedInfo(entries, "idPackageObject");
    replaceIn(entries, SIGNATURE, `${MORE}rsa-sha256`, `${MORE}hmac-sha256`);
    const root = parseStrictXml(strToU8(textIn(entries, SIGNATURE)));
    const signedInfo = [...descendantsOf(root)].find(({ local }) => local === "SignedInfo") ?? root;
    const value = createHmac("sha256", publicKey).update(canonicalXml(signedInfo)).digest("base64");
    replaceIn(entries, SIGNATURE, /(?<=<SignatureValue>)[^<]*/u, value);
  }),
  tampering(
    "the certificate swapped for a stranger's",
    "docxCertificateSwapped",
    BOTH,
    (entries, { strangersCertificate }) =>
      replaceIn(entries, SIGNATURE, /(?<=<X509Certificate>)[^<]*/u, strangersCertificate),
  ),
  tampering(
    "the certificate swapped for one with the same key",
    "docxCertificateSwapped",
    NOBODY,
    (entries, { renamedCertificate }) =>
      replaceIn(entries, SIGNATURE, /(?<=<X509Certificate>)[^<]*/u, renamedCertificate),
  ),
  tampering(
    "the certificate swapped, and its hash in the properties",
    "docxSignedDataChanged",
    BOTH,
    (entries, { renamedCertificate }) => {
      const der = Buffer.from(renamedCertificate, "base64");
      replaceIn(entries, SIGNATURE, /(?<=<X509Certificate>)[^<]*/u, renamedCertificate);
      replaceIn(entries, SIGNATURE, /(?<=<xd:CertDigest>.*?<DigestValue>)[^<]*/u, sha256(der));
    },
  ),
  tampering(
    "the signed object wrapped away, a forged one in its place",
    "docxSignatureAmbiguous",
    ["xmlsec1"],
    (entries) => {
      const signed = OBJECT.exec(textIn(entries, SIGNATURE))?.[0] ?? "";
      forgeManifest(entries);
      replaceIn(
        entries,
        SIGNATURE,
        "</Signature>",
        `<Object><Wrapper xmlns="urn:wrapper">${signed.replace("<Object ", '<Object xmlns="http://www.w3.org/2000/09/xmldsig#" ')}</Wrapper></Object></Signature>`,
      );
    },
  ),
  tampering(
    "the signed object elsewhere, a forged one without id in its place",
    "docxSignatureAmbiguous",
    BOTH,
    (entries) => {
      const signed = OBJECT.exec(textIn(entries, SIGNATURE))?.[0] ?? "";
      forgeManifest(entries);
      replaceIn(entries, SIGNATURE, '<Object Id="idPackageObject">', "<Object>");
      replaceIn(entries, SIGNATURE, "</Signature>", `${signed}</Signature>`);
    },
  ),
  tampering("a second SignedInfo put in", "docxSignatureAmbiguous", BOTH, (entries) => {
    const signedInfo = /<SignedInfo>.*?<\/SignedInfo>/u.exec(textIn(entries, SIGNATURE))?.[0] ?? "";
    forgeManifest(entries);
    replaceIn(entries, SIGNATURE, "<SignedInfo>", `${signedInfo}<SignedInfo>`);
  }),
  {
    name: "the signature of another letter pasted in",
    ours: "docxTextChanged",
    others: BOTH,
    tamper: ({ one, other }) =>
      withEntries(one, (entries) => {
        entries[SIGNATURE] = unzipSync(other)[SIGNATURE] ?? new Uint8Array(0);
      }),
  },
  {
    name: "one of two signatures taken out, its relationship left",
    ours: "docxSignatureMissing",
    others: BOTH,
    tamper: ({ two }) => withEntries(two, (entries) => void delete entries[SIGNATURE]),
  },
  tampering("the signature taken out, the origin left", "no signature", BOTH, (entries) => {
    delete entries[SIGNATURE];
    replaceIn(entries, "_xmlsignatures/_rels/origin.sigs.rels", /<Relationship [^>]*\/>/u, "");
    replaceIn(entries, "[Content_Types].xml", /<Override PartName="\/_xmlsignatures[^>]*>/u, "");
  }),
  tampering("the way to the signatures cut", "no signature", NOBODY, (entries) =>
    replaceIn(entries, "_rels/.rels", /<Relationship [^>]*origin\.sigs"\/>/u, ""),
  ),
];
