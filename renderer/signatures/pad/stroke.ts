import { getStroke } from "perfect-freehand";

/** A place of the pen on the pad; `pressure` 0 to 1. */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

/** One stroke of a pen, from where it touched to where it left. */
export interface Stroke {
  readonly points: readonly PenPoint[];
  /** Whether the pen told its pressure; otherwise it is made from its speed. */
  readonly hasPressure: boolean;
}

/** Size of the pad in its own units. */
export const PAD = { width: 600, height: 220 } as const;

/** Corners of the outline of a stroke, in units of the pad. `size` is how broad it is at half pressure. */
export function strokeOutline({ points, hasPressure }: Stroke, size: number): readonly (readonly [number, number])[] {
  const places = points.map(({ x, y, pressure }): [number, number, number] => [x, y, pressure]);
  return getStroke(places, {
    size,
    thinning: 0.6,
    smoothing: 0.6,
    streamline: 0.4,
    simulatePressure: !hasPressure,
    last: true,
  }).map(([x, y]) => [x, y] as const);
}

/** An outline as the data of an SVG path: curves through the middles between its corners. */
export function outlinePath(outline: readonly (readonly [number, number])[]): string {
  const first = outline[0];
  if (first === undefined) return "";
  const curves = outline.map(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? first;
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0])} ${round(first[1])}Q${curves.join(" ")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
