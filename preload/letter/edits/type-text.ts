import type { Letter } from "../letter";
import { cleanTypedText } from "./clean-typed-text";
import { retypeText } from "./retype-text";
import { fieldText, passageOf, setFieldText, type TextField } from "./text-field";

/** Takes the words of a field as they were typed; formatting and links of words that stay are kept. */
export function typeText(letter: Letter, field: TextField, typed: string): Letter {
  const passage = passageOf(letter, field);
  const text = passage === undefined ? undefined : fieldText(passage, field);
  if (text === undefined) return letter;
  const after = retypeText(text, cleanTypedText(typed));
  return after === text ? letter : setFieldText(letter, field, after);
}
