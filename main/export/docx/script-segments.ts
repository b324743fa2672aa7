/** A stretch of text in one direction; `language` is that of right-to-left script, null for all other text. */
export interface ScriptSegment {
  readonly text: string;
  readonly language: "he-IL" | "ar-SA" | null;
}

const RIGHT_TO_LEFT_LETTER = "[\\p{Script=Hebrew}\\p{Script=Arabic}]";
// What stands between such letters, spaces and digits, runs with them; other letters do not.
const RIGHT_TO_LEFT = new RegExp(`${RIGHT_TO_LEFT_LETTER}(?:[^\\p{L}]*${RIGHT_TO_LEFT_LETTER})*`, "gu");

/** Cuts text where Hebrew or Arabic begins and ends, because a run of a DOCX has one direction. */
export function scriptSegments(text: string): readonly ScriptSegment[] {
  const segments: ScriptSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(RIGHT_TO_LEFT)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), language: null });
    segments.push({ text: match[0], language: /^\p{Script=Hebrew}/u.test(match[0]) ? "he-IL" : "ar-SA" });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), language: null });
  return segments;
}
