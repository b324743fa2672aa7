import type { TextRun } from "../../../preload/letter/rich-text";

/** How the words inside an element look, and whether they are words of the text at all. */
export interface InlineLooks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly link: string | null;
  /** Above or below the line; null on it. */
  readonly raised: "above" | "below" | null;
  readonly isHidden: boolean;
}

export const PLAIN_LOOKS: InlineLooks = {
  bold: false,
  italic: false,
  underline: false,
  link: null,
  raised: null,
  isHidden: false,
};

/** Elements whose content is no text of the page, or cannot be one in a letter. */
const SILENT = new Set(
  "head title style script noscript template svg math object iframe audio video canvas select textarea button img".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong", "th"]);
const ITALIC = new Set(["i", "em", "cite", "dfn", "var"]);
const LONGEST_STYLE = 2_000;

/** The looks inside an element, by its name and what its style says; style wins, because programs that copy write both. */
export function looksInside(
  outer: InlineLooks,
  name: string,
  attributes: Readonly<Record<string, string>>,
): InlineLooks {
  const style = readStyle(attributes["style"] ?? "");
  const link = name === "a" ? (allowedLink(attributes["href"] ?? "") ?? outer.link) : outer.link;
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const line = style.get("text-decoration") ?? style.get("text-decoration-line") ?? "";
  return {
    bold: weight === undefined ? outer.bold || BOLD.has(name) : isBold(weight),
    italic: slant === undefined ? outer.italic || ITALIC.has(name) : /italic|oblique/u.test(slant),
    // A link is underlined by its nature.
    underline: link === null && (outer.underline || name === "u" || /underline/u.test(line)),
    link,
    raised: raisedInside(outer.raised, name, style.get("vertical-align")),
    isHidden:
      outer.isHidden ||
      SILENT.has(name) ||
      style.get("display") === "none" ||
      style.get("mso-hide") === "all" ||
      style.get("mso-element") === "comment-list",
  };
}

export function looksOf({ bold, italic, underline, link }: InlineLooks): Omit<TextRun, "text"> {
  return {
    kind: "text",
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(link === null ? {} : { link }),
  };
}

/** The declarations of a style attribute, in small letters. */
export function readStyle(style: string): ReadonlyMap<string, string> {
  const declarations = style.slice(0, LONGEST_STYLE).toLowerCase().split(";");
  return new Map(
    declarations.flatMap((declaration): readonly (readonly [string, string])[] => {
      const colon = declaration.indexOf(":");
      return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]];
    }),
  );
}

function raisedInside(outer: InlineLooks["raised"], name: string, align: string | undefined): InlineLooks["raised"] {
  if (align === "super" || align === "sub") return align === "super" ? "above" : "below";
  return name === "sup" ? "above" : name === "sub" ? "below" : outer;
}

/** A letter has no words above or below the line, but digits that stand there: "2024" with the footnote 1 is not "20241". */
export function raisedDigits(text: string, { raised }: InlineLooks): string {
  if (raised === null || !/^\s*\d+\s*$/u.test(text)) return text;
  const digits = raised === "above" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  return text.replaceAll(/\d/gu, (digit) => digits.charAt(Number(digit)));
}

function isBold(weight: string): boolean {
  return weight.startsWith("bold") || Number(weight) >= 600;
}

/** The address of a link as a letter may hold it; null for everything but https: and mailto:. */
export function allowedLink(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(?:https|mailto):/iu.test(trimmed) || trimmed.length > 2_000) return null;
  try {
    const { href } = new URL(trimmed);
    return href.length > 2_000 ? null : href;
  } catch {
    return null;
  }
}
