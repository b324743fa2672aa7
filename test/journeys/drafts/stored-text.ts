import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../../preload/letter/draft";

/** The drafts that lie in a folder, as anybody reads them who has no Appell. */
export function storedDrafts(folder: string): readonly Draft[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^[^.].*\.json$/u.test(name));
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

/** All words of the drafts in a folder. */
export function storedText(folder: string): string {
  return JSON.stringify(storedDrafts(folder));
}
