import { readStyle } from "./inline-looks";

/** The list that a paragraph of Word belongs to: Word writes its lists as paragraphs with a marker of their own. */
export function wordListName(attributes: Readonly<Record<string, string>>): string | null {
  const style = readStyle(attributes["style"] ?? "").get("mso-list");
  if (style !== undefined && style !== "ignore" && style !== "none") return style.split(/\s+/u)[0] ?? style;
  return /^MsoListParagraph/u.test(attributes["class"] ?? "") ? "" : null;
}

/** Whether an element holds nothing but the marker of such a paragraph. */
export function isWordMarker(attributes: Readonly<Record<string, string>>): boolean {
  return readStyle(attributes["style"] ?? "").get("mso-list") === "ignore";
}

/** Whether a marker counts: "1.", "a)", "iv.", "(2)". */
export function isCounting(marker: string): boolean {
  return /^\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/iu.test(marker.trim());
}

/** A marker as it is read, without the spaces that Word puts behind it. */
export function wordMark(marker: string): string {
  return marker.replaceAll(/\s+/gu, " ").trim();
}
