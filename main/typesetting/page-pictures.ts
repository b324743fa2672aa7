import { createHash } from "node:crypto";
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { PreviewBand, PreviewPage } from "../../preload/contract/preview";
import { splitPages } from "./svg-pages";
import { pageBands } from "./vector/page-bands";
import { UnreadableVector } from "./vector/vector-bytes";
import { readVector, type VectorDocument } from "./vector/vector-document";

/**
 * The pages of a document as pictures in bands, but for the pictures of `known` keys. A page that holds something our reader
 * of vector documents does not know comes as one band, from the compiler's own SVG, which takes ten times as long. `read` is given where others read the same document too.
 */
export function pagePictures(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  size: { readonly width: number; readonly height: number },
  known: readonly string[],
  read: () => VectorDocument = () => readVector(compiler.vector(document)),
): readonly PreviewPage[] {
  const keys = new Set(known);
  try {
    const vector = read();
    return vector.pages.map((page) => ({ bands: pageBands(page, vector, keys) }));
  } catch (error) {
    // A place beyond the end of the bytes is a RangeError.
    if (!(error instanceof UnreadableVector || error instanceof RangeError)) throw error;
    return splitPages(compiler.plainSvg(document), size).map((svg) => ({ bands: [wholePage(svg, size.height, keys)] }));
  }
}

function wholePage(svg: string, heightMm: number, known: ReadonlySet<string>): PreviewBand {
  const key = createHash("sha256").update(svg).digest("hex").slice(0, 24);
  return { key, picture: known.has(key) ? null : { kind: "svg", svg, topMm: 0, bottomMm: heightMm } };
}
