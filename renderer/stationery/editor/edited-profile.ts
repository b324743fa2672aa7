import {
  type Letterhead,
  type LetterheadPages,
  type LetterheadParts,
  PLAIN_LETTERHEAD,
} from "../../../preload/stationery/letterhead";
import type { Stationery } from "../../../preload/stationery/stationery";

/** A stationery on its way from what was kept to what will be. */
export interface EditedProfile {
  readonly stationery: Stationery;
  /** As it was kept last; null for one that never was. */
  readonly kept: Stationery | null;
  /** As it was when it was opened: what nobody has worked on yet can be left without a word. */
  readonly begun: Stationery;
  /** Parts and page pictures that were decided before another kind of letterhead was chosen. */
  readonly parts: LetterheadParts;
  readonly pages: LetterheadPages | null;
}

/** Begins with a stationery, kept under its id already or new. */
export function beginProfile(stationery: Stationery, isKept: boolean): EditedProfile {
  const { letterhead } = stationery;
  return {
    stationery,
    kept: isKept ? stationery : null,
    begun: stationery,
    parts: letterhead.kind === "parts" ? letterhead : PLAIN_LETTERHEAD,
    pages: letterhead.kind === "pages" ? letterhead : null,
  };
}

/** Whether there is something to keep. */
export function isChanged({ stationery, kept }: EditedProfile): boolean {
  return JSON.stringify(stationery) !== JSON.stringify(kept);
}

/** Whether leaving it would lose somebody's work. */
export function holdsWork(edited: EditedProfile): boolean {
  return isChanged(edited) && JSON.stringify(edited.stationery) !== JSON.stringify(edited.begun);
}

export function changeStationery(edited: EditedProfile, changes: Partial<Stationery>): EditedProfile {
  const stationery = { ...edited.stationery, ...changes };
  const { letterhead } = stationery;
  return {
    ...edited,
    stationery,
    ...(letterhead.kind === "parts" ? { parts: letterhead } : {}),
    ...(letterhead.kind === "pages" ? { pages: letterhead } : {}),
  };
}

/** Another kind of letterhead, with what was decided for that kind before; pages begin with their first picture. */
export function chooseLetterhead(edited: EditedProfile, kind: Letterhead["kind"]): EditedProfile {
  const { parts, pages } = edited;
  if (kind === "none") return changeStationery(edited, { letterhead: { kind } });
  if (kind === "parts") return changeStationery(edited, { letterhead: parts });
  return pages === null ? edited : changeStationery(edited, { letterhead: pages });
}

/** What was acknowledged is kept; what was changed meanwhile is still to be kept. */
export function keptAs(edited: EditedProfile, kept: Stationery): EditedProfile {
  return { ...edited, kept };
}

/** A name that no other has: `name`, or with the next number behind it. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.includes(`${name} ${number}`)) return `${name} ${number}`;
}
