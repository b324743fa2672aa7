import { cp, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { systemErrorCode } from "../files/system-error";
import { writeAtomically } from "../files/write-atomically";
import { isInside } from "./is-inside";

export interface DataPlaces {
  /** Where the system keeps the settings of programs for this person. */
  readonly userData: string;
  /** Folder of the portable program; null where the app is installed. */
  readonly portable: string | null;
}

/** The data folder: beside a portable program, else where the person put it, else below the person's settings. */
export async function dataLocation({ userData, portable }: DataPlaces): Promise<string> {
  if (portable !== null) return join(portable, PORTABLE_FOLDER);
  return (await chosenFolder(userData)) ?? join(userData, "data");
}

export const PORTABLE_FOLDER = "Appell-Daten";
const UNFINISHED = ".appell-copy";

/**
 * Makes `to` the data folder from the next start on. Drafts that lie there already are used, otherwise the present data is
 * copied there; it stays where it was as well. Throws ExpectedErrors, and changes nothing then.
 */
export async function moveData(from: string, to: string, { userData, portable }: DataPlaces): Promise<void> {
  if (portable !== null) throw new ExpectedError("data.portable");
  if (isInside(to, from) || isInside(from, to)) throw new ExpectedError("data.nested", { path: to });
  const present = await readdir(to).catch(() => [] as string[]);
  if (!present.includes("drafts")) {
    if (present.length > 0) throw new ExpectedError("data.notEmpty", { path: to });
    await copyFolder(from, to);
  }
  const path = pointerPath(userData);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeAtomically([{ path, bytes: new TextEncoder().encode(`${JSON.stringify({ folder: to })}\n`) }]);
}

/** Copies the data; a copy that did not come to its end leaves nothing behind that could be taken for data. */
async function copyFolder(from: string, to: string): Promise<void> {
  const unfinished = join(to, UNFINISHED);
  // The mark of the running app stays behind.
  const isData = (path: string) => relative(from, path) !== "in-use.json";
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    await cp(from, unfinished, { recursive: true, preserveTimestamps: true, filter: isData });
    const names = (await readdir(unfinished)).filter((name) => name !== "drafts");
    for (const name of [...names, "drafts"]) await rename(join(unfinished, name), join(to, name));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "") throw error;
    throw new ExpectedError(code === "ENOSPC" ? "file.diskFull" : "file.notWritable", { path: to });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function pointerPath(userData: string): string {
  return join(userData, "data-folder.json");
}

/** Null where the person chose none, or the file that says which can't be read. */
async function chosenFolder(userData: string): Promise<string | null> {
  try {
    const { folder }: { folder?: unknown } = JSON.parse(await readFile(pointerPath(userData), "utf8"));
    return typeof folder === "string" && isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}
