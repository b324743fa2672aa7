import { createHash } from "node:crypto";
import { ExpectedError } from "../../preload/contract/expected-error";
import { DRAFT_VERSION, type Draft } from "../../preload/letter/draft";
import { parseDraft } from "../../preload/letter/parse-draft";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";
import { DRAFT_LIMIT_BYTES } from "./draft-file";

/** A draft as it lies on the disk. */
export interface StoredDraft {
  readonly draft: Draft;
  /** Names exactly these bytes: an edit says with it what it builds on. */
  readonly base: string;
  /** Whether a newer version of the app wrote it: it is shown and never written. */
  readonly isReadOnly: boolean;
}

/** What lies in the file of a draft. Throws only where the file itself can't be read. */
export type StoredState =
  | { readonly kind: "draft"; readonly stored: StoredDraft; readonly bytes: Uint8Array }
  | { readonly kind: "missing" }
  | { readonly kind: "newer"; readonly name: string }
  | { readonly kind: "unreadable"; readonly error: ExpectedError };

// Whether a clock is wrong is for those to judge who take letters from elsewhere: at home it must hide no draft.
const ANY_DAY = "9998-01-01T00:00:00.000Z";

export async function readStored(path: string): Promise<StoredState> {
  const bytes = await readBounded(path, DRAFT_LIMIT_BYTES).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === "file.missing") return null;
    throw error;
  });
  return bytes === null ? { kind: "missing" } : stateOf(bytes, path);
}

/** What the bytes of a draft's file are. */
export function stateOf(bytes: Uint8Array, path: string): Exclude<StoredState, { readonly kind: "missing" }> {
  try {
    const draft = parseDraft(decodeUtf8(bytes, path), ANY_DAY);
    return { kind: "draft", stored: { draft, base: baseOf(bytes), isReadOnly: false }, bytes };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    if (error.code === "draft.newer") return newerState(bytes);
    return { kind: "unreadable", error };
  }
}

export function baseOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A newer file is shown where it says nothing that today's schema does not know; otherwise only its name is. */
function newerState(bytes: Uint8Array): Exclude<StoredState, { readonly kind: "missing" }> {
  const raw = JSON.parse(new TextDecoder().decode(bytes));
  try {
    const draft = parseDraft(JSON.stringify({ ...raw, version: DRAFT_VERSION }), ANY_DAY);
    return { kind: "draft", stored: { draft, base: baseOf(bytes), isReadOnly: true }, bytes };
  } catch {
    const names: readonly unknown[] = [raw.letter?.name, raw.letter?.subject];
    const name = names.find((one): one is string => typeof one === "string" && one !== "") ?? "";
    return { kind: "newer", name: name.slice(0, 300) };
  }
}
