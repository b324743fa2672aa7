import type { Draft } from "../../preload/letter/draft";
import { draftToJson, parseDraft } from "../../preload/letter/parse-draft";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded, tooLarge } from "../files/read-bounded";
import { writeAtomically } from "../files/write-atomically";

/** Larger draft files are refused before they are parsed. */
export const DRAFT_LIMIT_BYTES = 20_000_000;

/** A draft from its file. `now` is an ISO 8601 instant in UTC. Throws an ExpectedError that names what is wrong. */
export async function readDraftFile(path: string, now: string): Promise<Draft> {
  return draftFromBytes(await readBounded(path, DRAFT_LIMIT_BYTES), path, now);
}

/** A draft from the bytes of its file, as readDraftFile gives it. */
export function draftFromBytes(bytes: Uint8Array, path: string, now: string): Draft {
  if (bytes.length > DRAFT_LIMIT_BYTES) throw tooLarge(path, DRAFT_LIMIT_BYTES);
  return parseDraft(decodeUtf8(bytes, path), now);
}

export async function writeDraftFile(path: string, draft: Draft): Promise<void> {
  await writeAtomically([{ path, bytes: new TextEncoder().encode(draftToJson(draft)) }]);
}
