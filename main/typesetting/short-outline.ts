/** Parts of a point that are kept: far below what any screen shows. */
const STEPS = 100;

const TOKENS = /[a-zA-Z]|-?[\d.]+(?:e-?\d+)?/gu;

/** How each command moves the pen: one letter for each of its numbers. */
const MOVES: Readonly<Record<string, string>> = { m: "xy", l: "xy", h: "x", v: "y", q: "xyxy", c: "xyxyxy" };

/**
 * A path of relative commands in whole hundredths of a point. Each end of a line is rounded where it stands, so that
 * rounding never adds up. Throws for a path with other commands, which would be a bug.
 */
export function shortOutline(path: string): string {
  const tokens = path.match(TOKENS) ?? [];
  const pen = { x: 0, y: 0 };
  const start = { x: 0, y: 0 };
  let short = "";
  for (let at = 0; at < tokens.length; ) {
    const command = tokens[at++] ?? "";
    if (command === "Z") {
      Object.assign(pen, start);
      short += "z";
      continue;
    }
    const moves = MOVES[command];
    if (moves === undefined) throw new Error("The shape of a letter is not built as expected");
    const from = { ...pen };
    short += command;
    for (const [index, axis] of [...moves].entries()) {
      const target = from[axis as "x" | "y"] + Number(tokens[at++]) * STEPS;
      const step = Math.round(target) - Math.round(from[axis as "x" | "y"]);
      short += index > 0 && step >= 0 ? ` ${step}` : step;
      pen[axis as "x" | "y"] = target;
    }
    if (command === "m") Object.assign(start, pen);
  }
  return short;
}
