import { withSoftMasks } from "./soft-masks";

/** A canvas with its context, as pdf.js hands it round; both null once it is given back. */
export interface CanvasPair {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Where pdf.js draws in a thread, which has no elements of a page. */
export class OffscreenCanvases {
  create(width: number, height: number): CanvasPair {
    const canvas = new OffscreenCanvas(width, height);
    // Read more often than shown; this also keeps it out of the graphics card, which has less room than a page needs.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("There is no canvas");
    return { canvas, context: withSoftMasks(context) };
  }

  reset({ canvas }: CanvasPair, width: number, height: number): void {
    if (canvas === null) throw new Error("The canvas was given back");
    canvas.width = width;
    canvas.height = height;
  }

  destroy(pair: CanvasPair): void {
    if (pair.canvas !== null) {
      // Frees the memory at once.
      pair.canvas.width = 0;
      pair.canvas.height = 0;
    }
    pair.canvas = null;
    pair.context = null;
  }
}
