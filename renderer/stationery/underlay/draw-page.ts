import { AnnotationMode, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pageSizeMm } from "../../../preload/stationery/underlay";

/** What pages are drawn in: a line of a tenth of a millimetre is still sharp on paper. */
export const UNDERLAY_DPI = 600;
const DOTS_PER_MM = UNDERLAY_DPI / 25.4;
const SHEET_PX = { width: Math.round(210 * DOTS_PER_MM), height: Math.round(297 * DOTS_PER_MM) };
const UNITS_PER_INCH = 72;

/** A page in its size in the middle of a white sheet of A4, without annotations. */
export async function drawPage(page: PDFPageProxy): Promise<OffscreenCanvas> {
  const canvas = new OffscreenCanvas(SHEET_PX.width, SHEET_PX.height);
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, SHEET_PX.width, SHEET_PX.height);
  const { view, rotate, userUnit } = page;
  const { widthMm, heightMm } = pageSizeMm({ view, rotate, userUnit });
  const viewport = page.getViewport({
    scale: UNDERLAY_DPI / UNITS_PER_INCH,
    offsetX: (SHEET_PX.width - widthMm * DOTS_PER_MM) / 2,
    offsetY: (SHEET_PX.height - heightMm * DOTS_PER_MM) / 2,
  });
  await page.render({
    // Drawn as for a printer, which also means: without waiting for a screen, of which a thread has none.
    intent: "print",
    annotationMode: AnnotationMode.DISABLE,
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    background: "#ffffff",
  }).promise;
  return canvas;
}
