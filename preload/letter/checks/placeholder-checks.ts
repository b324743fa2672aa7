import type { Check } from "./check";
import { letterTexts } from "./letter-texts";

// "[Name]", "<Ort>", "___", "XXX", "{name}", "Herr/Frau …", "geehrte/r", "N. N.", "TODO", "Max Mustermann". No placeholders
// are "[…]" and "[sic]" in quotations, "[1]", "<https://…>" and the Roman number of the "XX. Parteitag".
const PLACEHOLDER =
  /\[(?!(?:\.{3}|…|sic!?|\d+)\])[^\]\n]{1,60}\]|<(?![^<>\n]{0,60}[:@])[^<>\n]{1,60}>|_{3,}|\bX{2,}\b(?!\. \p{Lu})|\{[^{}\n]{0,60}\}|\b(?:Herrn?\/Frau|Frau\/Herrn?)(?![\p{L}])|geehrte\/r|\bN\.\s?N\.|\bTODO\b|\b(?:Max|Erika) Mustermann\b|\bLorem ipsum\b/gu;

export const placeholderChecks: readonly Check[] = [
  {
    id: "placeholder-left",
    severity: "error",
    find: ({ letter }) =>
      letterTexts(letter).flatMap(({ place, text }) =>
        [...text.matchAll(PLACEHOLDER)].map(({ 0: placeholder, index: start }) => ({
          place,
          values: { placeholder },
          range: { start, end: start + placeholder.length },
          about: placeholder,
        })),
      ),
  },
];
