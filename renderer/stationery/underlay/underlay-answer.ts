import type { MessageValues } from "../../../preload/contract/expected-error";

/** The pages of a PDF as pictures, PNG or JPEG, each of a whole sheet of A4. */
export interface UnderlayPictures {
  readonly first: Uint8Array;
  /** Null where the PDF has one page, or an empty second one. */
  readonly following: Uint8Array | null;
  /** Pixels an inch of the coarser page: 600, or less where a page is too rich in detail for that. */
  readonly dpi: number;
}

/** What the thread says of a PDF. */
export type UnderlayAnswer =
  | { readonly kind: "pictures"; readonly pictures: UnderlayPictures }
  | { readonly kind: "refused"; readonly code: string; readonly values: MessageValues };
