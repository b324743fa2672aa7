import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SourceDocument } from "../source-document";

export async function readDocx(_bytes: Uint8Array): Promise<SourceDocument> {
  throw new ExpectedError("reading.notDocx");
}
