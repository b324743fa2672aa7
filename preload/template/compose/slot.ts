import { plainText, type RichText } from "../../letter/rich-text";
import type { Template } from "../template";

const SLOT = /^\{([a-z][a-zA-Z0-9]*)\}$/u;

/** Id of the slot that a text consists of; null for any other text. */
export function slotOf(text: string, template: Template): string | null {
  const id = SLOT.exec(text)?.[1];
  return template.facts.some((fact) => fact.kind === "passage" && fact.id === id) ? (id ?? null) : null;
}

/** The sender's own sentences as paragraphs, one for each line that has words; what ends without a mark gets a full stop. */
export function slotParagraphs(value: string): readonly RichText[] {
  return value
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trim().replace(/[\t ]+/gu, " "))
    .filter((line) => line !== "")
    .map((line) => plainText(closeSentence(line)));
}

function closeSentence(line: string): string {
  return /[\p{Letter}\p{Number})]$/u.test(line) || /[\p{Letter}\p{Number}][“”"»]$/u.test(line) ? `${line}.` : line;
}
