import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { throwCompilerFailure, throwMissingFont } from "./compiler-messages";
import { conformingPdf } from "./conforming-pdf";
import { splitPages } from "./svg-pages";
import { type AddressSetting, typstAddresses } from "./typst-addresses";

/** What is made of addresses: the PDF, pictures of all pages, or of one (from 0). */
export type AddressWish =
  | { readonly kind: "pdf" }
  | { readonly kind: "pictures" }
  | { readonly kind: "picture"; readonly page: number };

export interface TypesetAddresses {
  /** Empty where not asked for. */
  readonly pdf: Uint8Array;
  /** Whole SVG documents, each as large as its page; the text in them is drawn. */
  readonly pages: readonly string[];
  /** Which addresses of the order find no room even in the smallest size. */
  readonly tooLong: readonly number[];
}

/** Sets addresses with a compiler in whose folder addresses.typ lies. Throws ExpectedError "font.missing". */
export function compileAddresses(
  compiler: NodeCompiler,
  typstFolder: string,
  setting: AddressSetting,
  wish: AddressWish,
): TypesetAddresses {
  const data = typstAddresses(setting, wish.kind === "picture" ? wish.page : null);
  compiler.mapShadow(join(typstFolder, "addresses.json"), Buffer.from(JSON.stringify(data)));
  const run = compiler.compile({ mainFilePath: join(typstFolder, "addresses.typ") });
  const document = run.result;
  if (document === null) return throwCompilerFailure(run.takeError());
  throwMissingFont(run.takeWarnings());
  const size = { width: data.widthMm, height: data.heightMm };
  const tooLong = compiler.query(document, { selector: "<tooLong>", field: "value" }) as readonly number[];
  return {
    pdf: wish.kind === "pdf" ? conformingPdf(compiler, document) : new Uint8Array(),
    pages: wish.kind === "pdf" ? [] : splitPages(compiler.plainSvg(document), size).map((page) => whole(page, size)),
    tooLong: [...new Set(tooLong)],
  };
}

function whole(page: string, { width, height }: { readonly width: number; readonly height: number }): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${page}</svg>`;
}
