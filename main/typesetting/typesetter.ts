import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { exportFailure, throwCompilerFailure, throwMissingFont } from "./compiler-messages";
import type { FontFile } from "./font-files";
import { addUniversalAccess } from "./pdf-universal-access";
import { familyCharacters, refuseUnsettable } from "./refuse-unsettable";
import { splitPages } from "./svg-pages";
import type { TypesetLetter, TypesetPlace, TypesettingWarning, TypesettingWish } from "./typeset-letter";
import { typstLetter } from "./typst-letter";

export interface TypesetterFiles {
  /** Folder of letter.typ and what it includes. */
  readonly typstFolder: string;
  readonly fonts: readonly FontFile[];
}

/** Sets letters, one at a time and in this thread. */
export interface Typesetter {
  /** Throws ExpectedError "font.missing" and "character.unsettable". */
  typeset(sheet: LetterSheet, wish: TypesettingWish): TypesetLetter;
}

const PDF_STANDARD = "a-2a";
// Results that so many letters did not use are forgotten: paragraphs of a serial letter stay, its addresses go.
const FORGET_AFTER = 10;

/** Reads fonts and Typst files once; afterwards no run touches the disk. */
export function createTypesetter({ typstFolder, fonts }: TypesetterFiles): Typesetter {
  const loaded = fonts.map(({ family, path }) => ({ family, bytes: readFileSync(path) }));
  const characters = familyCharacters(loaded);
  const compiler = NodeCompiler.create({
    workspace: typstFolder,
    fontArgs: [{ fontBlobs: loaded.map(({ bytes }) => bytes) }],
  });
  for (const name of readdirSync(typstFolder)) {
    if (name.endsWith(".typ")) compiler.mapShadow(join(typstFolder, name), readFileSync(join(typstFolder, name)));
  }
  const mainFilePath = join(typstFolder, "letter.typ");
  const dataPath = join(typstFolder, "letter.json");
  return {
    typeset(sheet, wish) {
      refuseUnsettable(sheet, characters);
      compiler.mapShadow(dataPath, Buffer.from(JSON.stringify(typstLetter(sheet))));
      const run = compiler.compile({ mainFilePath });
      const document = run.result;
      if (document === null) return throwCompilerFailure(run.takeError());
      throwMissingFont(run.takeWarnings());
      const letter = {
        pages: wish.pages ? splitPages(compiler.plainSvg(document), sheet.geometry.sheet) : [],
        pdf: wish.pdf ? pdfOf(compiler, document) : new Uint8Array(),
        pageCount: document.numOfPages,
        places: placesOf(compiler, document),
        warnings: compiler.query(document, { selector: "<warning>", field: "value" }) as TypesettingWarning[],
      };
      compiler.evictCache(FORGET_AFTER);
      return letter;
    },
  };
}

function pdfOf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  return addUniversalAccess(typesetPdf(compiler, document));
}

function typesetPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: PDF_STANDARD });
  } catch (error) {
    throw exportFailure(error);
  }
}

interface ReportedPlace {
  readonly part: TypesetPlace["part"];
  readonly id: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

function placesOf(compiler: NodeCompiler, document: NodeTypstDocument): readonly TypesetPlace[] {
  const [reported = []] = compiler.query(document, { selector: "<places>", field: "value" }) as ReportedPlace[][];
  return reported.map(({ part, id, page, x, y }) => ({ part, id, page, xMm: x, yMm: y }));
}
