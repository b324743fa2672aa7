import { UnreadableVector } from "./vector-bytes";

/** How far something reaches down a page, in points. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

const PLACES = /^(?:[MLQCZ]|-?[\d.]+(?:e-?\d+)?|\s)*$/u;
const NUMBERS = /-?[\d.]+(?:e-?\d+)?/gu;

/** How far a path of places reaches, its control points included. Throws UnreadableVector for one with other commands. */
export function pathReach(path: string): Reach {
  if (!PLACES.test(path)) throw new UnreadableVector("A path with other commands");
  const heights = (path.match(NUMBERS) ?? []).filter((_, index) => index % 2 === 1).map(Number);
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}
