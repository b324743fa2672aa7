import type { PassageForm } from "../../../preload/letter/passage";
import type { Block } from "../../../preload/letter/rich-text";

/** A passage from elsewhere, cleaned to what a letter can say. */
export interface PastedPassage {
  readonly form: PassageForm;
  readonly blocks: readonly Block[];
}
