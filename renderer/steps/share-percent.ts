import type { OwnShare } from "../../preload/template/share/own-share";

/** Own words in whole percent; 0 and 100 are said only where they are true. */
export function sharePercent({ share, ownWords, words }: Pick<OwnShare, "share" | "ownWords" | "words">): number {
  const rounded = Math.round(share * 100);
  if (ownWords > 0 && rounded === 0) return 1;
  return ownWords < words && rounded === 100 ? 99 : rounded;
}
