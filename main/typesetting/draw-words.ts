import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { throwCompilerFailure, throwMissingFont } from "./compiler-messages";
import { pagePictures } from "./page-pictures";
import { pageSvg } from "./picture-svg";
import type { TypstWords } from "./typst-words";

/** Words as SVG elements in millimetres, their letters as outlines. Throws ExpectedError "font.missing". */
export function drawWords(compiler: NodeCompiler, typstFolder: string, sheet: TypstWords): string {
  compiler.mapShadow(join(typstFolder, "words.json"), Buffer.from(JSON.stringify(sheet)));
  const run = compiler.compile({ mainFilePath: join(typstFolder, "words.typ") });
  if (run.result === null) return throwCompilerFailure(run.takeError());
  throwMissingFont(run.takeWarnings());
  const [page] = pagePictures(compiler, run.result, sheet, []);
  return page === undefined ? "" : pageSvg(page);
}
