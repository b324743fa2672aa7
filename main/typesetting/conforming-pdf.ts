import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { exportFailure } from "./compiler-messages";
import { addUniversalAccess } from "./pdf-universal-access";

const PDF_STANDARD = "a-2a";

/** A document as PDF/A-2a and PDF/UA-1 at once. */
export function conformingPdf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  return addUniversalAccess(typesetPdf(compiler, document));
}

function typesetPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: PDF_STANDARD });
  } catch (error) {
    throw exportFailure(error);
  }
}
