import type { Stationery } from "./stationery";

/** What lies in the tray for the sheets after the first; "none" where there are no such sheets. */
export type FollowingPaper = "none" | "plain" | "printed";

/** What pre-printed letters need after their first sheet, which is always the printed one. `pages` is null while nobody counted them. */
export function followingPaper(
  { zones: { following } }: Pick<Stationery, "zones">,
  pages: number | null,
): FollowingPaper {
  if (pages === 1) return "none";
  return following.top > 0 || following.bottom > 0 || following.right > 0 ? "printed" : "plain";
}
