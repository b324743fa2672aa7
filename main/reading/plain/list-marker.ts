/** The sign in front of a list item of plain text. */
export interface ListMarker {
  readonly kind: "bullet" | "numbered";
  /** "-" or ")" and the like: items of one list have the same. */
  readonly sign: string;
  /** The number; 0 for a bullet. */
  readonly number: number;
  /** Marker and space, as they stand in the text. */
  readonly prefix: string;
}

const BULLET = /^([-*•–—·‣◦▪●○■□➢➤✓✔\uF0B7\uF0A7])[ \t\u00A0]+(?=\S)/u;
const NUMBERED = /^(\d{1,3})([.)])[ \t\u00A0]+(?=\S)/u;
const DATE = /^\d{1,2}\. (?:Jan|Feb|Mär|Maer|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

export function readListMarker(text: string): ListMarker | null {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { kind: "bullet", sign: bullet[1] ?? "", number: 0, prefix: bullet[0] };
  const numbered = DATE.test(text) ? null : NUMBERED.exec(text);
  if (numbered === null) return null;
  return { kind: "numbered", sign: numbered[2] ?? "", number: Number(numbered[1]), prefix: numbered[0] };
}
