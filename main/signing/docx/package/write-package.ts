import { type Zippable, zipSync } from "fflate";
import { CONTENT_TYPES_PART, ROOT_RELATIONSHIPS_PART } from "./opc-names";

// The first day a zip can name, in local time as zips have it.
const ZIP_TIME = new Date(1980, 0, 1);
const PACKED_ALREADY = /\.(?:png|jpe?g|gif)$/iu;
const FIRST_PARTS = [CONTENT_TYPES_PART, ROOT_RELATIONSHIPS_PART];

/** Parts as a zip, the same bytes for the same parts: content types first, as Word wants it, then as they come. */
export function writePackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed: Zippable = {};
  const rest = [...parts.keys()].filter((name) => !FIRST_PARTS.includes(name));
  for (const name of [...FIRST_PARTS, ...rest]) {
    const content = parts.get(name);
    if (content === undefined) continue;
    const isPicture = PACKED_ALREADY.test(name);
    packed[name.slice(1)] = [content, { mtime: ZIP_TIME, level: isPicture ? 0 : 6 }];
  }
  return zipSync(packed);
}
