import type { PrintColour } from "./letterhead";

// WCAG 2.2, 1.4.3: text on its ground, here white paper.
const LEAST_CONTRAST = 4.5;
const DARKER = 0.95;

/** The colour itself where it can be read on white paper, else the nearest darker one of its hue that can. */
export function readableColour(colour: PrintColour): PrintColour {
  let parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  while (contrastOnWhite(parts) < LEAST_CONTRAST) parts = parts.map((part) => Math.floor(part * DARKER));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function contrastOnWhite(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
