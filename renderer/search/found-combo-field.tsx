import type { SearchedPart } from "../../preload/letter/search/found";
import { useFoundMarks } from "../state/use-found-marks";
import { ComboField, type ComboFieldProps } from "../ui/combo-field";

/** The same as FoundTextField for a field that proposes words. */
export function FoundComboField({
  part,
  id,
  element,
  ...props
}: SearchedPart & { readonly element: string } & Omit<ComboFieldProps, "id" | "marks">) {
  return <ComboField {...props} id={element} marks={useFoundMarks(part, id)} />;
}
