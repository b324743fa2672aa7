// Fills in what Chromium 108 lacks, and puts the reading side of pdf.js where the drawing side finds it: in this thread.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { MOST_UNDERLAY_PAGES, pageSizeMm, refuseOtherPaper, refuseTraits } from "../../../preload/stationery/underlay";
import { drawPage } from "./draw-page";
import { encodePage } from "./encode-page";
import { OffscreenCanvases } from "./offscreen-canvases";
import { SoftMaskNames } from "./soft-masks";
import { StandardFonts } from "./standard-fonts";
import type { UnderlayPictures } from "./underlay-answer";

const LONGEST_HEAD = 1_024;
// As many as the drawn page has; pdf.js leaves out what is larger, which is refused then.
const MOST_PIXELS = 40_000_000;

/** The pages of a PDF as pictures. Throws ExpectedErrors underlay.*, and what pdf.js throws for damaged files. */
export async function readUnderlay(bytes: Uint8Array): Promise<UnderlayPictures> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  if (!head.includes("%PDF-")) throw new ExpectedError("underlay.noPdf");
  const loading = getDocument({
    data: bytes,
    // Nothing is guessed, loaded or run: what can't be drawn as it is meant is refused.
    stopAtErrors: true,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // Letters are drawn as outlines: the content policy has no fonts from files.
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MOST_PIXELS,
    standardFontDataUrl: "standard-fonts/",
    BinaryDataFactory: StandardFonts,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: SoftMaskNames,
    verbosity: 0,
  });
  try {
    const document = await loading.promise.catch(refuseLocked);
    const pages = await judgedPages(document);
    const drawn = [];
    for (const page of pages) drawn.push(await encodePage(await drawPage(page)));
    const [first, following] = drawn;
    if (first === undefined) throw new ExpectedError("underlay.damaged");
    return {
      first: first.bytes,
      following: following?.bytes ?? null,
      dpi: Math.min(...drawn.map(({ dpi }) => dpi)),
    };
  } finally {
    await loading.destroy();
  }
}

function refuseLocked(error: unknown): never {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  throw isLocked ? new ExpectedError("underlay.encrypted") : error;
}

async function judgedPages(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  const { numPages: pageCount } = document;
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  const traits = {
    pageCount,
    // Also set where it opens without a password, but may not be changed or printed.
    isEncrypted: (info["EncryptFilterName"] ?? null) !== null,
    hasForm: info["IsAcroFormPresent"] === true || info["IsXFAPresent"] === true,
  };
  refuseTraits({ ...traits, hasScripts: false });
  const numbers = Array.from({ length: Math.min(pageCount, MOST_UNDERLAY_PAGES) }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  refuseTraits({ ...traits, hasScripts: await hasScripts(document, pages) });
  for (const { view, rotate, userUnit } of pages) refuseOtherPaper(pageSizeMm({ view, rotate, userUnit }));
  return pages;
}

async function hasScripts(document: PDFDocumentProxy, pages: readonly PDFPageProxy[]): Promise<boolean> {
  const ofPages = await Promise.all(pages.map((page) => page.getJSActions()));
  const opening = (await document.getOpenAction()) as { readonly action?: unknown } | null;
  return (
    (await document.hasJSActions()) || ofPages.some((actions) => actions !== null) || opening?.action !== undefined
  );
}
