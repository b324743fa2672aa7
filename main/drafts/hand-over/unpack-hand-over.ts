import { ExpectedError } from "../../../preload/contract/expected-error";
import { parseWith } from "../../../preload/contract/schema-problem";
import { parseDraft } from "../../../preload/letter/parse-draft";
import { readTemplate } from "../../../preload/template/read-template";
import type { Template } from "../../../preload/template/template";
import { decodeUtf8 } from "../../files/decode-utf8";
import { readZip, type ZipLimits } from "../../files/read-zip";
import { pictureName } from "../keep-picture";
import {
  DRAFT_NAME,
  HAND_OVER_LIMIT_BYTES,
  HAND_OVER_LIMITS,
  HAND_OVER_VERSION,
  type HandOver,
  type HandOverManifest,
  MANIFEST_NAME,
  manifestSchema,
  PICTURE_ENTRY,
  STATIONERY_ENTRY,
  TEMPLATE_ENTRY,
  templateEntry,
} from "./hand-over";
import { sha256 } from "./pack-hand-over";

/** Whether bytes are packed: a hand-over file is, the JSON of a draft is not. */
export function looksLikeHandOver(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * What a hand-over file holds, judged before anything of it is used. A file with an entry that is not known is refused:
 * what this version does not understand comes with a higher version. `now` is an ISO 8601 instant in UTC. Throws
 * ExpectedErrors: zip.*, handOver.*, draft.*, template.*, picture.*.
 */
export async function unpackHandOver(
  bytes: Uint8Array,
  now: string,
  limits: ZipLimits = HAND_OVER_LIMITS,
): Promise<HandOver> {
  if (bytes.length > HAND_OVER_LIMIT_BYTES)
    throw new ExpectedError("zip.tooBig", { limit: HAND_OVER_LIMIT_BYTES / 1e6 });
  const { names, files } = await readZip(bytes, limits, () => true);
  const manifest = readManifest(files.get(MANIFEST_NAME));
  verifyEntries(manifest, names, files);
  const draft = parseDraft(textOf(files, DRAFT_NAME), now);
  const template = templateOf(files);
  if (template !== null && (draft.template?.id !== template.id || draft.template.version !== template.version)) {
    throw new ExpectedError("handOver.damaged");
  }
  return { draft, template, pictures: picturesOf(files), stationery: entriesOf(files, STATIONERY_ENTRY) };
}

type Files = ReadonlyMap<string, Uint8Array>;

function readManifest(bytes: Uint8Array | undefined): HandOverManifest {
  if (bytes === undefined) throw new ExpectedError("handOver.notAHandOver");
  const raw = parseJson(bytes);
  const format = (raw as { readonly format?: unknown } | null)?.format;
  const version = (raw as { readonly version?: unknown } | null)?.version;
  if (format !== "appell-hand-over") throw new ExpectedError("handOver.notAHandOver");
  if (typeof version === "number" && version > HAND_OVER_VERSION) throw new ExpectedError("handOver.newer");
  const parsed = parseWith(manifestSchema, raw);
  if ("problem" in parsed) throw new ExpectedError("handOver.damaged");
  return parsed.value;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes, MANIFEST_NAME));
  } catch {
    throw new ExpectedError("handOver.damaged");
  }
}

/** Everything that the manifest names is there as it says, and nothing else. */
function verifyEntries({ entries }: HandOverManifest, names: readonly string[], files: Files): void {
  const known = [TEMPLATE_ENTRY, PICTURE_ENTRY, STATIONERY_ENTRY];
  const isKnown = (name: string) => name === DRAFT_NAME || known.some((pattern) => pattern.test(name));
  const listed = new Set(entries.map(({ name }) => name));
  const isWhole = names.length === listed.size + 1 && listed.size === entries.length && listed.has(DRAFT_NAME);
  const isRight = entries.every(({ name, bytes, sha256: sum }) => {
    const content = files.get(name);
    return isKnown(name) && content !== undefined && content.length === bytes && sha256(content) === sum;
  });
  if (!isWhole || !isRight) throw new ExpectedError("handOver.damaged");
}

function textOf(files: Files, name: string): string {
  return decodeUtf8(files.get(name) ?? new Uint8Array(), name);
}

function templateOf(files: Files): Template | null {
  const [name, second] = [...files.keys()].filter((one) => TEMPLATE_ENTRY.test(one));
  if (name === undefined) return null;
  const template = readTemplate(textOf(files, name));
  if (second !== undefined || templateEntry(template) !== name) throw new ExpectedError("handOver.damaged");
  return template;
}

function picturesOf(files: Files): ReadonlyMap<string, Uint8Array> {
  const pictures = entriesOf(files, PICTURE_ENTRY);
  for (const [name, bytes] of pictures) {
    if (pictureName(bytes) !== name) throw new ExpectedError("handOver.damaged");
  }
  return pictures;
}

function entriesOf(files: Files, pattern: RegExp): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([entry, bytes]) => {
      const name = pattern.exec(entry)?.[1];
      return name === undefined ? [] : [[name, bytes] as const];
    }),
  );
}
