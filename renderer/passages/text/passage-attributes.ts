import type { Node } from "prosemirror-model";
import type { PassageForm } from "../../../preload/letter/passage";

interface PassageAttributes {
  readonly id: string;
  readonly form: PassageForm;
}

/** Id and form of a passage in the editor. */
export function attributesOf({ attrs }: Node): PassageAttributes {
  return attrs as PassageAttributes;
}
