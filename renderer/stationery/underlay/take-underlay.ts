import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Result } from "../../../preload/contract/result";
import type { KeptPaperPicture } from "../../../preload/contract/stationery";
import type { Desk } from "../../state/desk";
import { PDF_LIMIT_BYTES, underlayPictures } from "./underlay-pictures";

/** The pages of a PDF as kept pictures of whole sheets. */
export interface KeptUnderlay {
  readonly first: KeptPaperPicture;
  /** Null where the PDF has one page, or an empty second one. */
  readonly following: KeptPaperPicture | null;
  /** Pixels an inch of the coarser page. */
  readonly dpi: number;
}

/** Takes a PDF of one or two pages as letterhead and keeps pictures of its pages; failures have the codes of underlayPictures. */
export async function takeUnderlay(desk: Desk, file: File): Promise<Result<KeptUnderlay>> {
  try {
    if (file.size > PDF_LIMIT_BYTES) throw new ExpectedError("underlay.tooLarge", { limit: PDF_LIMIT_BYTES / 1e6 });
    const pictures = await underlayPictures(new Uint8Array(await file.arrayBuffer()));
    const first = await desk.call("stationery.keepPicture", { bytes: pictures.first });
    if (!first.ok) return first;
    const { dpi } = pictures;
    if (pictures.following === null) return { ok: true, value: { first: first.value, following: null, dpi } };
    const following = await desk.call("stationery.keepPicture", { bytes: pictures.following });
    return following.ok ? { ok: true, value: { first: first.value, following: following.value, dpi } } : following;
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, failure: { code: error.code, values: error.values } };
    throw error;
  }
}
