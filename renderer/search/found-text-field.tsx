import type { SearchedPart } from "../../preload/letter/search/found";
import { useFoundMarks } from "../state/use-found-marks";
import { type FieldProps, TextField } from "../ui/text-field";

/** A field of a part of the letter, in which the words that are looked for are marked; `element` is its id. */
export function FoundTextField({
  part,
  id,
  element,
  ...props
}: SearchedPart & { readonly element: string } & Omit<FieldProps, "id" | "marks">) {
  return <TextField {...props} id={element} marks={useFoundMarks(part, id)} />;
}
