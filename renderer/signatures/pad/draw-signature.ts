import type { MadeSignature } from "../../../preload/contract/kept-signatures";
import { contextOf, encoded, HIGHEST_PX, WIDEST_PX } from "../image/make-signature";
import { outlinePath, type Stroke, strokeOutline } from "./stroke";

const AIR = 2;

/** Strokes as a picture on transparent ground, cropped, as fine as print needs it; null where nothing was drawn. */
export async function drawSignature(
  strokes: readonly Stroke[],
  size: number,
  colour: string,
): Promise<MadeSignature | null> {
  const outlines = strokes.map((stroke) => strokeOutline(stroke, size)).filter((outline) => outline.length > 0);
  if (outlines.length === 0) return null;
  const across = outlines.flatMap((outline) => outline.map(([x]) => x));
  const down = outlines.flatMap((outline) => outline.map(([, y]) => y));
  const [left, top] = [Math.min(...across) - AIR, Math.min(...down) - AIR];
  const [width, height] = [Math.max(...across) + AIR - left, Math.max(...down) + AIR - top];
  const scale = Math.min(HIGHEST_PX / height, WIDEST_PX / width);
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.translate(-left, -top);
  context.fillStyle = colour;
  for (const outline of outlines) context.fill(new Path2D(outlinePath(outline)));
  return encoded(canvas);
}
