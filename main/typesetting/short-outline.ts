/** Parts of a point that are kept: far below what any screen shows. */
const STEPS = 100;

const TOKENS = /[a-zA-Z]|-?[\d.]+(?:e-?\d+)?/gu;

/** How each command moves the pen: one letter for each of its numbers. In capitals they are places, else ways. */
const MOVES: Readonly<Record<string, string>> = { m: "xy", l: "xy", h: "x", v: "y", q: "xyxy", c: "xyxyxy" };

/** Points for one unit of the path, to the right and downwards. */
export interface OutlineScale {
  readonly x: number;
  readonly y: number;
}

const POINTS: OutlineScale = { x: 1, y: 1 };

/**
 * A path as relative commands in whole hundredths of a point. Each end of a line is rounded where it stands, so that
 * rounding never adds up. Throws for a path with other commands, which would be a bug.
 */
export function shortOutline(path: string, scale: OutlineScale = POINTS): string {
  const tokens = path.match(TOKENS) ?? [];
  const pen = { x: 0, y: 0 };
  const start = { x: 0, y: 0 };
  let short = "";
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at++] ?? "";
    const command = token.toLowerCase();
    if (command === "z") {
      Object.assign(pen, start);
      short += "z";
      continue;
    }
    const moves = MOVES[command];
    if (moves === undefined) throw new Error("The shape of a letter is not built as expected");
    const from = { ...pen };
    const origin = token === command ? from : { x: 0, y: 0 };
    short += command;
    for (let index = 0; index < moves.length; index++) {
      const axis = moves[index] as "x" | "y";
      const goal = origin[axis] + Number(tokens[at++]) * scale[axis] * STEPS;
      const step = Math.round(goal) - Math.round(from[axis]);
      short += index > 0 && step >= 0 ? ` ${step}` : step;
      pen[axis] = goal;
    }
    if (command === "m") Object.assign(start, pen);
  }
  return short;
}
