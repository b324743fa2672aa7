import type { EditLabel } from "../../preload/letter/edits/edit-history";

/** The name of an edit of something that may have a name itself: that of `label` with "Named" behind it where it has one. */
export function namedEdit(label: string, name: string): readonly [string, EditLabel["values"]] {
  return name.trim() === "" ? [label, {}] : [`${label}Named`, { name: name.trim() }];
}
