import type { RichText } from "../../letter/rich-text";
import type { Template } from "../template";
import type { ConditionSubject } from "./condition";
import { formatMessage, type MessageArguments } from "./format-message";
import { type Message, messageOf } from "./message";

/** What is needed to fill in a text. */
export interface TextSituation extends ConditionSubject {
  readonly template: Template;
  readonly arguments: MessageArguments;
  readonly emptyArguments: ReadonlySet<string>;
}

/** A text filled in; null where it uses something empty or has no words at all. */
export function composeText(
  text: string,
  situation: TextSituation,
  messageArguments: MessageArguments = situation.arguments,
): { readonly text: RichText; readonly message: Message } | null {
  const message = messageOf(situation.template, text);
  for (const name of message.names) if (situation.emptyArguments.has(name)) return null;
  const composed = formatMessage(message, messageArguments);
  return composed.length === 0 ? null : { text: composed, message };
}
