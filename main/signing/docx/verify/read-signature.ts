import { SignatureFault } from "../../signature-fault";
import {
  CANONICAL_FORMS,
  DIGEST_METHODS,
  type HashName,
  SIGNATURE_METHODS,
  type SignatureMethod,
} from "../signature-algorithms";
import { DSIG, XADES } from "../signature-names";
import { type CanonicalForm, canonicalXml } from "../xml/canonical-xml";
import { attributeOf, elementsNamed, elementsOf, onlyElement, textOf, type XmlTree } from "../xml/xml-tree";
import { refuseAmbiguity } from "./refuse-ambiguity";

/** A hash that a signature names, and how it is made. */
export interface NamedDigest {
  readonly hash: HashName;
  /** Base64 without spaces. */
  readonly digest: string;
}

/** An element that SignedInfo names with its hash. */
export interface SignedElement extends NamedDigest {
  readonly element: XmlTree;
  readonly form: CanonicalForm;
}

/** The inside of a signature part. Nothing in it is checked yet but its shape. */
export interface SignatureContent {
  readonly method: SignatureMethod;
  /** What the key has signed. */
  readonly signedText: string;
  readonly value: Uint8Array;
  readonly signed: readonly SignedElement[];
  readonly manifest: XmlTree;
  /** DER, as they stand in the file. */
  readonly certificates: readonly Uint8Array[];
  /** The XAdES properties under the signature. */
  readonly properties: XmlTree;
}

/** Takes a signature apart. Throws SignatureFault for what is not of the shape that Word and LibreOffice write. */
export function readSignature(root: XmlTree): SignatureContent {
  if (root.local !== "Signature" || root.namespace !== DSIG) throw new SignatureFault("docxSignatureUnreadable");
  refuseAmbiguity(root);
  const signedInfo = required(root, "SignedInfo");
  const canonical = attributeOf(required(signedInfo, "CanonicalizationMethod"), "Algorithm");
  const method = required(signedInfo, "SignatureMethod");
  const signed = elementsNamed(signedInfo, DSIG, "Reference").map((one) => readReference(root, one));
  if (new Set(signed.map(({ element }) => element)).size < signed.length) {
    throw new SignatureFault("docxSignatureAmbiguous");
  }
  return {
    method: trusted(SIGNATURE_METHODS, attributeOf(method, "Algorithm"), method),
    signedText: canonicalXml(signedInfo, trusted(CANONICAL_FORMS, canonical)),
    value: decodeBase64(textOf(required(root, "SignatureValue"))),
    signed,
    manifest: onlySigned(signed, ({ element }) => onlyElement(element, DSIG, "Manifest"), "docxSignatureUnreadable"),
    certificates: elementsNamed(required(root, "KeyInfo"), DSIG, "X509Data")
      .flatMap((data) => elementsNamed(data, DSIG, "X509Certificate"))
      .map((certificate) => decodeBase64(textOf(certificate))),
    properties: onlySigned(
      signed,
      ({ element }) => (element.local === "SignedProperties" && element.namespace === XADES ? element : undefined),
      "docxCertificateNotNamed",
    ),
  };
}

/** The hash that a Reference or a certificate's digest names. Throws SignatureFault for hashes that are not trusted. */
export function readDigest(tree: XmlTree): NamedDigest {
  const hash = trusted(DIGEST_METHODS, attributeOf(required(tree, "DigestMethod"), "Algorithm"));
  const digest = decodeBase64(textOf(required(tree, "DigestValue")));
  return { hash, digest: Buffer.from(digest).toString("base64") };
}

/** The algorithms of a Reference's transforms, each with its element. */
export function transformsOf(reference: XmlTree): readonly { readonly algorithm: string; readonly element: XmlTree }[] {
  const lists = elementsNamed(reference, DSIG, "Transforms");
  if (lists.length > 1) throw new SignatureFault("docxSignatureAmbiguous");
  return lists.flatMap(elementsOf).map((element) => ({ algorithm: attributeOf(element, "Algorithm") ?? "", element }));
}

function readReference(root: XmlTree, reference: XmlTree): SignedElement {
  const id = /^#(.+)$/su.exec(attributeOf(reference, "URI") ?? "")?.[1];
  const element = signableElements(root).find((one) => attributeOf(one, "Id") === id);
  if (id === undefined || element === undefined) throw new SignatureFault("docxSignatureUnreadable");
  const transforms = transformsOf(reference);
  if (transforms.length > 1) throw new SignatureFault("algorithmNotTrusted", { algorithm: "Transforms" });
  const [transform] = transforms;
  if (transform !== undefined && elementsOf(transform.element).length > 0) {
    throw new SignatureFault("algorithmNotTrusted", { algorithm: transform.algorithm });
  }
  const form = transform === undefined ? "inclusive" : trusted(CANONICAL_FORMS, transform.algorithm);
  return { ...readDigest(reference), element, form };
}

/** Only in these places a reader looks for what is signed; anywhere else signed words would be for show. */
function signableElements(root: XmlTree): readonly XmlTree[] {
  const objects = elementsNamed(root, DSIG, "Object");
  const properties = objects
    .flatMap((object) => elementsNamed(object, XADES, "QualifyingProperties"))
    .flatMap((qualifying) => elementsNamed(qualifying, XADES, "SignedProperties"));
  return [...objects, ...properties];
}

function onlySigned(
  signed: readonly SignedElement[],
  choose: (one: SignedElement) => XmlTree | undefined,
  fault: string,
): XmlTree {
  const found = signed.map(choose).filter((element) => element !== undefined);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new SignatureFault(fault);
  return first;
}

function required(tree: XmlTree, name: string): XmlTree {
  const element = onlyElement(tree, DSIG, name);
  if (element === undefined) throw new SignatureFault("docxSignatureUnreadable");
  return element;
}

/** An algorithm must be known and without parameters, which could change what it does. */
function trusted<Value>(known: ReadonlyMap<string, Value>, algorithm: string | undefined, element?: XmlTree): Value {
  const value = known.get(algorithm ?? "");
  if (value === undefined || (element !== undefined && elementsOf(element).length > 0)) {
    throw new SignatureFault("algorithmNotTrusted", { algorithm: (algorithm ?? "").slice(0, 100) });
  }
  return value;
}

function decodeBase64(text: string | undefined): Uint8Array {
  const packed = text?.replace(/\s+/gu, "") ?? "";
  if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/u.test(packed) || packed === "" || packed.includes("_")) {
    throw new SignatureFault("docxSignatureUnreadable");
  }
  return new Uint8Array(Buffer.from(packed, "base64"));
}
