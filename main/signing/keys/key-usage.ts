import { BitString } from "asn1js";
import { Certificate } from "pkijs";

const KEY_USAGE = "2.5.29.15";
// The two uppermost bits of the extension: digitalSignature and nonRepudiation (RFC 5280, 4.2.1.3).
const SIGNING_BITS = 0xc0;

/** Whether the certificate says what its key is for, and signing is not among it. */
export function mayNotSign(certificate: Uint8Array): boolean {
  const extensions = Certificate.fromBER(new Uint8Array(certificate)).extensions ?? [];
  const usage = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue;
  return usage instanceof BitString && ((usage.valueBlock.valueHexView[0] ?? 0) & SIGNING_BITS) === 0;
}
