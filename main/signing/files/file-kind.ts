import { ExpectedError } from "../../../preload/contract/expected-error";

/** What a file is by its first bytes. Throws ExpectedError "signing.unknownKind" with `name` for anything else. */
export function signableKind(bytes: Uint8Array, name: string): "pdf" | "docx" {
  const begin = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (begin === "%PDF-") return "pdf";
  if (begin.startsWith("PK\x03\x04")) return "docx";
  throw new ExpectedError("signing.unknownKind", { path: name });
}
