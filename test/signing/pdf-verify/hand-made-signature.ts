import { createHash } from "node:crypto";
import { cadesSignature } from "../../../main/signing/cms";
import { openPdf } from "../../../main/signing/pdf/pdf-file";
import { startIncrement, withEntries } from "../../../main/signing/pdf/pdf-increment";
import { signatureFields } from "../../../main/signing/pdf/signature-fields";
import type { SigningKey } from "../../../main/signing/signing-key";

const ROOM = 10_000;
const RANGE = "[0 0000000000 0000000000 0000000000]";

/** Signs the first free field with a dictionary that has more entries than ours, as PDF text. The key signs with SHA-256. */
export function handSigned(pdf: Uint8Array, key: SigningKey, entries: string, kind = "ETSI.CAdES.detached"): Buffer {
  const file = openPdf(pdf);
  const increment = startIncrement(file);
  const free = signatureFields(file).find(({ isSigned }) => !isSigned);
  const dictionary = free && file.dictionary(free.field);
  if (free === undefined || dictionary === undefined) throw new Error("There is a free field");
  const head = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${kind} ${entries} /M (D:20261122120000Z) /ByteRange `;
  const text = `${head}${RANGE} /Contents <${"0".repeat(2 * ROOM)}> >>`;
  const value = increment.add(Buffer.from(text, "latin1"));
  increment.write(free.field, withEntries(dictionary, { V: value }));
  const { bytes, contentOffset } = increment.finish();
  const start = contentOffset(value) + text.indexOf("<0");
  const end = start + 2 * ROOM + 2;
  const range = `[0 ${start} ${end} ${bytes.length - end}`.padEnd(RANGE.length - 1);
  bytes.write(`${range}]`, contentOffset(value) + head.length, "latin1");
  const digest = createHash("sha256").update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  bytes.write(Buffer.from(cadesSignature(digest, key)).toString("hex"), start + 1, "latin1");
  return bytes;
}
