/** A stretch of text in one direction; `language` is that of right-to-left script, null for all other text. */
export interface ScriptSegment {
  readonly text: string;
  readonly language: "he-IL" | "ar-SA" | null;
}

// Letters of one right-to-left script with what stands between them, such as spaces and digits, but no other letters.
const RIGHT_TO_LEFT =
  /\p{Script=Hebrew}(?:[^\p{L}]*\p{Script=Hebrew})*|\p{Script=Arabic}(?:[^\p{L}]*\p{Script=Arabic})*/gu;

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
