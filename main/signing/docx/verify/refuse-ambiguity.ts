import { SignatureFault } from "../../signature-fault";
import { DSIG } from "../signature-names";
import { descendantsOf, elementsOf, type XmlTree } from "../xml/xml-tree";

const INSIDE = new Set(["SignedInfo", "SignatureValue", "KeyInfo", "Object"]);
const ONLY_ONCE = new Set(["Signature", "SignedInfo", "SignatureValue", "KeyInfo", "Manifest"]);

/**
 * Refuses a signature in which two readers could find different things: an id given twice, a second SignedInfo or Manifest,
 * a signature inside the signature, or elements that do not belong there. Throws SignatureFault.
 */
export function refuseAmbiguity(root: XmlTree): void {
  const ids = new Set<string>();
  const seen = new Set<string>();
  for (const element of descendantsOf(root)) {
    for (const { local, value } of element.attributes) {
      if (local.toLowerCase() !== "id") continue;
      if (ids.has(value)) throw new SignatureFault("docxSignatureAmbiguous");
      ids.add(value);
    }
    if (element.namespace !== DSIG || !ONLY_ONCE.has(element.local)) continue;
    if (seen.has(element.local)) throw new SignatureFault("docxSignatureAmbiguous");
    seen.add(element.local);
  }
  for (const { namespace, local } of elementsOf(root)) {
    if (namespace !== DSIG || !INSIDE.has(local)) throw new SignatureFault("docxSignatureAmbiguous");
  }
}
