import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";

const pixels = z.int().min(-100_000).max(100_000);
const boundsSchema = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, isMaximized: z.boolean() });
const statesSchema = z.strictObject({ start: boundsSchema.optional(), draft: boundsSchema.optional() });

/** Where a window stood, in the pixels of the screen's coordinates. */
export type WindowBounds = z.infer<typeof boundsSchema>;
export type WindowKind = "start" | "draft";

export interface WindowStates {
  readonly of: (kind: WindowKind) => WindowBounds | null;
  readonly remember: (kind: WindowKind, bounds: WindowBounds) => void;
}

/** Where windows stood last, in a file. One that can't be read or written only means that windows stand where they like. */
export function windowStates(path: string): WindowStates {
  let states = readStates(path);
  return {
    of: (kind) => states[kind] ?? null,
    remember: (kind, bounds) => {
      states = { ...states, [kind]: bounds };
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        writeFileSync(path, JSON.stringify(states));
      } catch {
        // A window closes also where nothing can be written.
      }
    },
  };
}

function readStates(path: string): z.infer<typeof statesSchema> {
  try {
    const parsed = statesSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TITLE_HEIGHT = 40;
const LEAST_SHOWN = 120;

/** Whether enough of the window's title bar lies on one of the screens to take hold of it. */
export function isReachable({ x, y, width }: Area, screens: readonly Area[]): boolean {
  return screens.some((screen) => {
    const shown = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
    return shown >= LEAST_SHOWN && y >= screen.y && y + TITLE_HEIGHT <= screen.y + screen.height;
  });
}
