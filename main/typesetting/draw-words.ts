import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { WordSheet } from "../../preload/printing/placed-words";
import { throwCompilerFailure, throwMissingFont } from "./compiler-messages";
import { fontFallback } from "./font-files";
import { pagePictures } from "./page-pictures";

const FAMILY = "Arial";

/** Words as SVG elements in millimetres, their letters as outlines. Throws ExpectedError "font.missing". */
export function drawWords(compiler: NodeCompiler, typstFolder: string, sheet: WordSheet): string {
  const data = { ...sheet, fonts: fontFallback(FAMILY) };
  compiler.mapShadow(join(typstFolder, "words.json"), Buffer.from(JSON.stringify(data)));
  const run = compiler.compile({ mainFilePath: join(typstFolder, "words.typ") });
  if (run.result === null) return throwCompilerFailure(run.takeError());
  throwMissingFont(run.takeWarnings());
  const [page] = pagePictures(compiler, run.result, sheet, []);
  return page?.bands.map(({ picture }) => picture?.svg ?? "").join("") ?? "";
}
