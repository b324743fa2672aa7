import { OFFICE_SIGNATURE, PACKAGE_SIGNATURE, XADES } from "../signature-names";
import { descendantsOf, elementsOf, textOf, type XmlTree } from "../xml/xml-tree";
import type { SignatureContent } from "./read-signature";

/** What a signer says beside the signature; only from elements that are signed. */
export interface SignedDetails {
  /** ISO 8601 instant in UTC; null if there is none. */
  readonly signedAt: string | null;
  readonly reason: string;
  readonly town: string;
}

const LONGEST_WORDS = 1_000;
// With offset: a time without would mean another instant on another computer.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

export function signedDetails({ signed, properties }: SignatureContent): SignedDetails {
  const elements = signed.map(({ element }) => element);
  const time = textOf(find([properties], XADES, "SigningTime")) ?? textOf(packageTime(elements)) ?? "";
  const instant = INSTANT.test(time.trim()) ? Date.parse(time.trim()) : Number.NaN;
  return {
    signedAt: Number.isNaN(instant) ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`,
    reason: words(find(elements, OFFICE_SIGNATURE, "SignatureComments")),
    town: words(find([properties], XADES, "City")),
  };
}

function packageTime(elements: readonly XmlTree[]): XmlTree | undefined {
  const time = find(elements, PACKAGE_SIGNATURE, "SignatureTime");
  return time && elementsOf(time).find(({ local, namespace }) => local === "Value" && namespace === PACKAGE_SIGNATURE);
}

function find(trees: readonly XmlTree[], namespace: string, local: string): XmlTree | undefined {
  for (const tree of trees) {
    for (const element of descendantsOf(tree)) {
      if (element.local === local && element.namespace === namespace) return element;
    }
  }
  return undefined;
}

function words(element: XmlTree | undefined): string {
  return (textOf(element) ?? "").slice(0, LONGEST_WORDS);
}
