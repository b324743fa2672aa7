import type { Result } from "../../../preload/contract/result";
import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import type { Desk } from "../../state/desk";
import { takeUnderlay } from "../underlay/take-underlay";
import { takePaperPicture } from "./stationery-deeds";

/** Pictures of whole pages out of one file; `following` is null where it has only one page. */
export interface TakenPages {
  readonly first: KeptPaperPicture;
  readonly following: KeptPaperPicture | null;
}

// Readers look for the head of a PDF in its first kilobyte (ISO 32000-1, annex H, note 13).
const HEAD_BYTES = 1_024;

/** Takes a letterhead as a designer hands it over: a picture of the first page, or a PDF of one or two pages. */
export async function takePaperFile(desk: Desk, file: File): Promise<Result<TakenPages>> {
  if ((await file.slice(0, HEAD_BYTES).text()).includes("%PDF-")) return takeUnderlay(desk, file);
  const taken = await takePaperPicture(desk, file, "page");
  return taken.ok ? { ok: true, value: { first: taken.value, following: null } } : taken;
}
