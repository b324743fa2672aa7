// Fills in what Chromium 108 lacks, and puts the reading side of pdf.js where the drawing side finds it: in this thread.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { OffscreenCanvases } from "./offscreen-canvases";
import { SoftMaskNames } from "./soft-masks";
import { StandardFonts } from "./standard-fonts";

/** As many as a page in 600 dpi has; a picture with more is an error in the file. */
const MOST_PIXELS = 40_000_000;

/**
 * Opens a PDF for as long as `use` takes. On `error` its reading goes on at the next thing that can be drawn, or ends. Throws
 * ExpectedError underlay.encrypted, and what pdf.js throws for damage.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  error: "goOn" | "end",
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const loading = getDocument({
    // A copy, because pdf.js gives it away to its reading side.
    data: bytes.slice(),
    stopAtErrors: error === "end",
    // Nothing is loaded, guessed or run.
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // Asked for, so that it is known where a decoder is missing: StandardFonts has none.
    useWasm: true,
    // Letters are drawn as outlines: the content policy has no fonts from files.
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MOST_PIXELS,
    BinaryDataFactory: StandardFonts,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: SoftMaskNames,
    verbosity: 0,
  });
  try {
    return await use(await loading.promise.catch(refuseLocked));
  } finally {
    await loading.destroy();
  }
}

function refuseLocked(error: unknown): never {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  throw isLocked ? new ExpectedError("underlay.encrypted") : error;
}
