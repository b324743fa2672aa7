import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import { type CanonicalForm, canonicalXml } from "../../../main/signing/docx/xml/canonical-xml";
import { parseStrictXml } from "../../../main/signing/docx/xml/parse-strict-xml";
import { attributeOf, descendantsOf, type XmlTree } from "../../../main/signing/docx/xml/xml-tree";
import { replaceIn, textIn, withEntries } from "./a-letter-docx";
import { aSigningKey, type Identity } from "./a-signing-key";

const PART = "_xmlsignatures/sig1.xml";
const REFERENCE = /(<Reference [^>]*URI="#([^"]*)".*?<DigestMethod Algorithm="[^"]*#(sha\d+)"\/><DigestValue>)[^<]*/gu;

/** The first signature of a DOCX changed by whoever holds the key: all hashes and the value are made anew. */
export function reSigned(docx: Uint8Array, identity: Identity, edit: (xml: string) => string): Uint8Array {
  return withEntries(docx, (entries) => {
    const before = textIn(entries, PART);
    const edited = edit(before);
    if (edited === before) throw new Error("nothing changed");
    const xml = edited.replace(REFERENCE, (reference: string, start: string, id: string, hash: string) => {
      const form = reference.includes("xml-exc-c14n#") ? "exclusive" : "inclusive";
      const text = canonicalXml(
        find(edited, (one) => attributeOf(one, "Id") === id),
        form,
      );
      return start + createHash(hash).update(text).digest("base64");
    });
    const canonical = /<CanonicalizationMethod Algorithm="([^"]*)"/u.exec(xml)?.[1] ?? "";
    const form: CanonicalForm = canonical.includes("exc-c14n") ? "exclusive" : "inclusive";
    const signedInfo = canonicalXml(
      find(xml, ({ local }) => local === "SignedInfo"),
      form,
    );
    const value = Buffer.from(aSigningKey(identity).sign(strToU8(signedInfo), "raw")).toString("base64");
    entries[PART] = strToU8(xml);
    replaceIn(entries, PART, /(?<=<SignatureValue>)[^<]*/u, value);
  });
}

function find(xml: string, isIt: (element: XmlTree) => boolean): XmlTree {
  for (const element of descendantsOf(parseStrictXml(strToU8(xml)))) if (isIt(element)) return element;
  throw new Error("not there");
}
