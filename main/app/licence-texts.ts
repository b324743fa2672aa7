import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PartLicence } from "../../preload/contract/licences";

/** The licences of everything that travels with the app, the app's own first. */
export async function readLicences(assetsFolder: string): Promise<readonly PartLicence[]> {
  return parseLicences(await readFile(join(assetsFolder, "licences", "packages.txt"), "utf8"));
}

/** The parts of the collected licences: each has an underlined heading after two empty lines. The same part stands there once. */
export function parseLicences(collected: string): readonly PartLicence[] {
  const found = new Map<string, PartLicence>();
  for (const piece of `\n\n\n${collected}`.split(/\n{3,}(?=[^\n]+\n=+\n)/u)) {
    const [heading = "", underline = "", ...lines] = piece.split("\n");
    if (heading === "" || underline.length !== heading.length) continue;
    const text = lines.join("\n").trim();
    found.set(`${heading}\n${text}`, { ...partOf(heading), text });
  }
  return [...found.values()];
}

/** "react 19.3.1 (MIT)" and "dictionary-de 3.0.0 ((GPL-2.0 OR GPL-3.0))" in two. */
function partOf(heading: string): Omit<PartLicence, "text"> {
  const [, part = heading, licence = ""] = /^(.+?) \(+(.+?)\)+$/u.exec(heading) ?? [];
  return { part, licence };
}
