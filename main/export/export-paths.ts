import { access } from "node:fs/promises";
import { dirname, extname, join, parse } from "node:path";
import type { ExportTargets } from "./export-letter";

type Kind = keyof ExportTargets;

/**
 * Where the files of a letter go: the first where the person said, the others beside it under the same name. Nobody was
 * asked about those, so they take a number rather than the place of a file that is there.
 */
export async function exportPaths(chosen: string, first: Kind, others: readonly Kind[]): Promise<ExportTargets> {
  const isAsked = extname(chosen).toLowerCase() === `.${first}`;
  const path = isAsked ? chosen : await freePath(dirname(chosen), parse(`${chosen}.${first}`).name, first);
  const targets: Partial<Record<Kind, string>> = { [first]: path };
  const { name } = parse(path);
  for (const kind of others) targets[kind] = await freePath(dirname(path), name, kind);
  return targets;
}

/** A path in the folder that no file has: `name.extension`, `name (2).extension` and so on. */
export async function freePath(folder: string, name: string, extension: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? "" : ` (${number})`}.${extension}`);
    if (!(await isThere(path))) return path;
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
