import type { Letter } from "../letter";
import { richTextToString } from "../rich-text";
import { breakText } from "./break-text";
import { cleanTypedText } from "./clean-typed-text";
import { fieldText, type PlacedEdit, passageOf, type TextField } from "./text-field";
import { typeText } from "./type-text";

/**
 * Puts text in the place of what is chosen in a field (`start` to `end`): each of its lines but the first becomes a passage,
 * or an item of the list, as the enter key makes them. `newId` gives ids for new passages.
 */
export function pasteText(
  letter: Letter,
  field: TextField,
  { start, end }: { readonly start: number; readonly end: number },
  pasted: string,
  newId: () => string,
): PlacedEdit {
  const lines = cleanTypedText(pasted)
    .split(/\n+/u)
    .filter((line) => line.trim() !== "");
  const first: PlacedEdit = { letter: replaced(letter, field, start, end, ""), field, offset: start };
  return lines.reduce<PlacedEdit>((edit, line, index) => {
    const place = index === 0 ? edit : breakText(edit.letter, edit.field, edit.offset, newId());
    const after = replaced(place.letter, place.field, place.offset, place.offset, line);
    return { letter: after, field: place.field, offset: place.offset + line.length };
  }, first);
}

function replaced(letter: Letter, field: TextField, start: number, end: number, text: string): Letter {
  const passage = passageOf(letter, field);
  const before = richTextToString((passage === undefined ? undefined : fieldText(passage, field)) ?? []);
  return typeText(letter, field, before.slice(0, start) + text + before.slice(end));
}
