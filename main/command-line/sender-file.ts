import { ExpectedError } from "../../preload/contract/expected-error";
import { parseWith } from "../../preload/contract/schema-problem";
import { senderSchema } from "../../preload/letter/letter-schema";
import { NO_SENDER, type Sender } from "../../preload/letter/sender";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";

const SENDER_LIMIT_BYTES = 1_000_000;

/** A sender from a JSON file that may leave out what it does not know. Throws an ExpectedError that names the place. */
export async function readSenderFile(path: string): Promise<Sender> {
  const value = parseJson(decodeUtf8(await readBounded(path, SENDER_LIMIT_BYTES), path), path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExpectedError("sender.notASender", { path });
  }
  const parsed = parseWith(senderSchema, { ...NO_SENDER, ...value });
  if ("problem" in parsed) throw new ExpectedError("sender.invalid", { path, ...parsed.problem });
  return parsed.value;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError("sender.notASender", { path });
  }
}
