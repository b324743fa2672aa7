import type { SearchedPart } from "../../preload/letter/search/found";
import { useFoundMarks } from "../state/use-found-marks";
import { LineField, type LineFieldProps } from "../ui/line-field";

/** A field of one of several rows, in which the words that are looked for are marked. */
export function FoundField({ part, id, ...props }: SearchedPart & Omit<LineFieldProps, "id" | "marks">) {
  return <LineField {...props} marks={useFoundMarks(part, id)} />;
}
