import * as z from "zod";
import type { Draft } from "../../../preload/letter/draft";
import type { Template } from "../../../preload/template/template";
import type { ZipLimits } from "../../files/read-zip";

export const HAND_OVER_FORMAT = "appell-hand-over";
export const HAND_OVER_VERSION = 1;
/** How the files are called that hand a letter over. */
export const HAND_OVER_ENDING = ".appell";
/** Larger hand-over files are refused before they are opened. */
export const HAND_OVER_LIMIT_BYTES = 64_000_000;
export const HAND_OVER_LIMITS: ZipLimits = { entries: 2_000, totalBytes: 100_000_000, ratio: 200 };

/** A draft with everything it needs on another machine. */
export interface HandOver {
  readonly draft: Draft;
  /** The edition it was made from; null where it was made from none or it is nowhere to be found. */
  readonly template: Template | null;
  /** Pictures by their names `<sha256>.<png|jpg>`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Stationery by its id: JSON files that whoever keeps stationery still has to judge. */
  readonly stationery: ReadonlyMap<string, Uint8Array>;
}

/** The first file of the zip: it names all others. */
export interface HandOverManifest {
  readonly format: typeof HAND_OVER_FORMAT;
  readonly version: number;
  /** Sorted by name. */
  readonly entries: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export const manifestSchema: z.ZodType<HandOverManifest> = z.strictObject({
  format: z.literal(HAND_OVER_FORMAT),
  version: z.int().min(1),
  entries: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        bytes: z.int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .max(HAND_OVER_LIMITS.entries)
    .readonly(),
});

export const MANIFEST_NAME = "manifest.json";
export const DRAFT_NAME = "draft.json";
export const TEMPLATE_ENTRY = /^templates\/[a-z][a-zA-Z0-9-]{0,99}@[1-9][0-9]{0,8}\.json$/u;
export const PICTURE_ENTRY = /^media\/([0-9a-f]{64}\.(?:png|jpg))$/u;
export const STATIONERY_ENTRY = /^stationery\/([a-z0-9][a-zA-Z0-9-]{0,99})\.json$/u;

export function templateEntry({ id, version }: Pick<Template, "id" | "version">): string {
  return `templates/${id}@${version}.json`;
}
