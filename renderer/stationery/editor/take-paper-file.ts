import type { Result } from "../../../preload/contract/result";
import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import type { Desk } from "../../state/desk";
import { takePaperPicture } from "./stationery-deeds";

/** Pictures of whole pages out of one file; `following` is null where it has only one page. */
export interface TakenPages {
  readonly first: KeptPaperPicture;
  readonly following: KeptPaperPicture | null;
}

/** Takes a letterhead as a designer hands it over: a picture of the first page. */
export async function takePaperFile(desk: Desk, file: File): Promise<Result<TakenPages>> {
  const taken = await takePaperPicture(desk, file, "page");
  return taken.ok ? { ok: true, value: { first: taken.value, following: null } } : taken;
}
