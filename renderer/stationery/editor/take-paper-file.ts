import type { Result } from "../../../preload/contract/result";
import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import type { Desk } from "../../state/desk";
import { sayDone } from "../../state/notice";
import { takeUnderlay } from "../underlay/take-underlay";
import { takePaperPicture } from "./stationery-deeds";

/** Pictures of whole pages out of one file; `following` is null where it has only one page. */
export interface TakenPages {
  readonly first: KeptPaperPicture;
  readonly following: KeptPaperPicture | null;
}

/** Takes a letterhead as a designer hands it over: a picture of the first page, or a PDF of one or two pages. */
export async function takePaperFile(desk: Desk, file: File): Promise<Result<TakenPages>> {
  if (isPdf(file)) {
    const taken = await takeUnderlay(desk, file);
    if (taken.ok) desk.change(sayDone("stationeryEditor.pages.taken", { dpi: taken.value.dpi }));
    return taken;
  }
  const taken = await takePaperPicture(desk, file, "page");
  return taken.ok ? { ok: true, value: { first: taken.value, following: null } } : taken;
}

function isPdf({ name, type }: File): boolean {
  return type === "application/pdf" || name.toLowerCase().endsWith(".pdf");
}
