import { ExpectedError } from "../../preload/contract/expected-error";
import { parseWith } from "../../preload/contract/schema-problem";
import type { Draft } from "../../preload/letter/draft";
import { draftSchema } from "../../preload/letter/draft-schema";
import { draftToJson } from "../../preload/letter/parse-draft";
import { DRAFT_LIMIT_BYTES } from "./draft-file";

/** The bytes of a draft's file. Throws an ExpectedError for a draft that could not be read back. */
export function writableJson(draft: Draft): Uint8Array {
  const parsed = parseWith(draftSchema, draft);
  if ("problem" in parsed) throw new ExpectedError("letter.invalid", { ...parsed.problem });
  const bytes = new TextEncoder().encode(draftToJson(draft));
  if (bytes.length > DRAFT_LIMIT_BYTES) throw new ExpectedError("draft.tooLarge", { limit: DRAFT_LIMIT_BYTES / 1e6 });
  return bytes;
}
