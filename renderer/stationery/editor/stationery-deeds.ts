import { ExpectedError } from "../../../preload/contract/expected-error";
import { FILE_LIMIT_BYTES } from "../../../preload/contract/file-limit";
import type { Failure, Result } from "../../../preload/contract/result";
import type { ImportedStationery, KeptPaperPicture } from "../../../preload/contract/stationery";
import type { Stationery } from "../../../preload/stationery/stationery";
import { newStationeryProfile, type StationeryProfile } from "../../../preload/stationery/stationery-profile";
import type { Desk } from "../../state/desk";
import { fittingPicture } from "./fitting-picture";

/** Keeps a stationery of one's own; null where that failed, which is said. */
export async function keepStationery(desk: Desk, stationery: Stationery): Promise<StationeryProfile | null> {
  const profile = newStationeryProfile(stationery, stationery.id, new Date(desk.now()).toISOString());
  return desk.ask("stationery.keep", { profile });
}

/** How many drafts would miss a stationery, the open one as it is on the screen; null where that can't be told, which is said. */
export async function countDraftsOn(desk: Desk, id: string): Promise<number | null> {
  await desk.saveNow();
  return (await desk.ask("stationery.countDrafts", { id }))?.drafts ?? null;
}

/** Gives what was removed, so that it can be brought back; null where that failed. */
export async function removeStationery(desk: Desk, id: string): Promise<StationeryProfile | null> {
  return desk.ask("stationery.remove", { id });
}

export async function bringBackStationery(desk: Desk, profile: StationeryProfile): Promise<void> {
  await desk.ask("stationery.keep", { profile });
}

/** Asks where to and writes the file; false where that failed or the person thought better of it. */
export async function exportStationery(desk: Desk, id: string): Promise<boolean> {
  return ((await desk.ask("stationery.export", { id }))?.path ?? null) !== null;
}

export async function importStationery(desk: Desk, file: File): Promise<Result<ImportedStationery>> {
  if (file.size > FILE_LIMIT_BYTES) return { ok: false, failure: tooLarge(file) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return desk.call("stationery.import", { name: file.name, bytes });
}

/** The longest side of a picture in pixels, so that it prints in 600 dpi: a logo of 100 mm, a page of A4. */
export const LONGEST_PX = { logo: 2_400, page: 7_016 } as const;

/** Takes a PNG or JPEG that somebody chose; one that is larger than print needs is made smaller. */
export async function takePaperPicture(
  desk: Desk,
  file: File,
  use: keyof typeof LONGEST_PX,
): Promise<Result<KeptPaperPicture>> {
  if (file.size > FILE_LIMIT_BYTES) return { ok: false, failure: tooLarge(file) };
  try {
    const bytes = await fittingPicture(new Uint8Array(await file.arrayBuffer()), LONGEST_PX[use]);
    return await desk.call("stationery.keepPicture", { bytes });
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, failure: { code: error.code, values: error.values } };
    throw error;
  }
}

function tooLarge({ name }: File): Failure {
  return { code: "file.tooLarge", values: { path: name, limit: FILE_LIMIT_BYTES / 1e6 } };
}
