import { AnnotationMode, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { StandardFonts } from "./standard-fonts";

/** Reads what a page draws, and gives in how many steps. Throws ExpectedError underlay.notWhole where a font or a picture can't be drawn. */
export async function readOperators(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList({
    intent: "print",
    annotationMode: AnnotationMode.DISABLE,
  });
  const needed = new Set<string>(argsArray.filter((_, index) => fnArray[index] === OPS.dependency).flat());
  for (const id of needed) {
    if (!isDrawable(await objectOf(page, id))) throw new ExpectedError("underlay.notWhole");
  }
  if (StandardFonts.missed.length > 0) throw new ExpectedError("underlay.notWhole");
  return fnArray.length;
}

/** What several pages share has a name that begins with "g_". */
function objectOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const objects = id.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => objects.get(id, resolve));
}

/** Pictures that can't be decoded come as nothing; fonts that are neither in the file nor here have no outlines. */
function isDrawable(value: unknown): boolean {
  return value !== null && (value as { readonly missingFile?: unknown }).missingFile !== true;
}
