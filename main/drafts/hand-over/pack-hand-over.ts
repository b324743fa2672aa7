import { createHash } from "node:crypto";
import { type Zippable, zipSync } from "fflate";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { draftToJson } from "../../../preload/letter/parse-draft";
import {
  DRAFT_NAME,
  HAND_OVER_FORMAT,
  HAND_OVER_LIMIT_BYTES,
  HAND_OVER_LIMITS,
  HAND_OVER_VERSION,
  type HandOver,
  type HandOverManifest,
  MANIFEST_NAME,
  templateEntry,
} from "./hand-over";

/** The first day that a zip can name. It names days in local time, wherever that is. */
function firstDay(): Date {
  return new Date(1980, 0, 1);
}

/** The bytes of a hand-over file, the same for the same contents. Throws an ExpectedError for what could not be opened again. */
export function packHandOver(handOver: HandOver): Uint8Array {
  const contents = contentsOf(handOver);
  const total = [...contents.values()].reduce((sum, { length }) => sum + length, 0);
  if (total > HAND_OVER_LIMITS.totalBytes) throw tooLarge();
  const files: Zippable = { [MANIFEST_NAME]: asJson(manifestOf(contents)) };
  for (const [name, bytes] of contents) files[name] = bytes;
  const packed = zipSync(files, { mtime: firstDay(), level: 6 });
  if (packed.length > HAND_OVER_LIMIT_BYTES) throw tooLarge();
  return packed;
}

function tooLarge(): ExpectedError {
  return new ExpectedError("handOver.tooLarge", { limit: HAND_OVER_LIMIT_BYTES / 1e6 });
}

function contentsOf({ draft, template, pictures, stationery }: HandOver): ReadonlyMap<string, Uint8Array> {
  const contents: [string, Uint8Array][] = [[DRAFT_NAME, new TextEncoder().encode(draftToJson(draft))]];
  if (template !== null) contents.push([templateEntry(template), asJson(template)]);
  for (const [name, bytes] of pictures) contents.push([`media/${name}`, bytes]);
  for (const [id, bytes] of stationery) contents.push([`stationery/${id}.json`, bytes]);
  return new Map(contents.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function manifestOf(contents: ReadonlyMap<string, Uint8Array>): HandOverManifest {
  const entries = [...contents].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  return { format: HAND_OVER_FORMAT, version: HAND_OVER_VERSION, entries };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function asJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
