import { AnnotationMode, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { pageSizeMm } from "../../../preload/stationery/underlay";
import { OffscreenCanvases } from "./offscreen-canvases";

/** What pages are drawn in: a line of a tenth of a millimetre is still sharp on paper. */
export const UNDERLAY_DPI = 600;
const DOTS_PER_MM = UNDERLAY_DPI / 25.4;
const SHEET_PX = { width: Math.round(210 * DOTS_PER_MM), height: Math.round(297 * DOTS_PER_MM) };
const UNITS_PER_INCH = 72;

/**
 * A page in its size in the middle of a white sheet of A4, without annotations. Throws ExpectedError underlay.notWhole where a font or
 * a picture could not be drawn.
 */
export async function drawPage(page: PDFPageProxy): Promise<OffscreenCanvas> {
  const { canvas, context } = new OffscreenCanvases().create(SHEET_PX.width, SHEET_PX.height);
  if (canvas === null || context === null) throw new Error("There is no canvas");
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
  if (isIncomplete(page)) throw new ExpectedError("underlay.notWhole");
  return canvas;
}

/** Pictures of kinds that need WebAssembly come as nothing, fonts that are not in the file without outlines. */
function isIncomplete(page: PDFPageProxy): boolean {
  const objects = [...page.objs, ...page.commonObjs] as unknown as readonly (readonly [string, unknown])[];
  return objects.some(([, value]) => value === null || (value as { missingFile?: unknown }).missingFile === true);
}
