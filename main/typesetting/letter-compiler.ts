import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { readMedia } from "../files/read-media";
import { footerLayout } from "../paper/footer-layout";
import { type PictureSize, pictureSize } from "../profiles/stationery/judge-picture";
import { type AddressWish, compileAddresses, type TypesetAddresses } from "./address-compiler";
import { throwCompilerFailure, throwMissingFont } from "./compiler-messages";
import { conformingPdf } from "./conforming-pdf";
import { drawWords } from "./draw-words";
import { hasCoarsePicture } from "./has-coarse-picture";
import { mediaPath, paperPicturesOf, picturesOf } from "./media-pictures";
import { once } from "./once";
import { pagePictures } from "./page-pictures";
import type { typstSignature } from "./signature-look";
import type { TypesetLetter, TypesetPlace, TypesettingWarning, TypesettingWish } from "./typeset-letter";
import type { AddressSetting } from "./typst-addresses";
import { typstLetter } from "./typst-letter";
import type { TypstWords } from "./typst-words";
import { readVector } from "./vector/vector-document";
import { wordsOnPages } from "./words-on-pages";

const PLAIN_STANDARD = "1.7";
// Forgetting goes through all that is remembered, so it waits for several letters, and for the answer. What was not used between two
// forgettings is gone: paragraphs of a serial letter stay, its addresses go.
const LETTERS_PER_FORGETTING = 8;
const FORGETTINGS_OUTLIVED = 2;

/** The compiler with our document in it; refuses characters that it cannot set with words of its own. */
export interface LetterCompiler {
  /** Throws ExpectedError "font.missing". */
  run(sheet: LetterSheet, wish: TypesettingWish): TypesetLetter;
  /** A PDF of one small page, without tags. Throws ExpectedError "font.missing" and "signature.pictureUnreadable". */
  signature(data: TypstSignature, picture: Uint8Array | null): Uint8Array;
  /** Envelopes or sheets of labels. Throws ExpectedError "font.missing". */
  addresses(setting: AddressSetting, wish: AddressWish): TypesetAddresses;
  /** SVG elements in millimetres. Throws ExpectedError "font.missing". */
  words(sheet: TypstWords): string;
}

type TypstSignature = ReturnType<typeof typstSignature>;

/** `typstFolder` holds letter.typ and what it includes; it is read once, and no run touches the disk. */
export function createLetterCompiler(typstFolder: string, fontBlobs: readonly Buffer[]): LetterCompiler {
  const compiler = NodeCompiler.create({ workspace: typstFolder, fontArgs: [{ fontBlobs: [...fontBlobs] }] });
  for (const name of readdirSync(typstFolder)) {
    if (name.endsWith(".typ")) compiler.mapShadow(join(typstFolder, name), readFileSync(join(typstFolder, name)));
  }
  const mainFilePath = join(typstFolder, "letter.typ");
  const dataPath = join(typstFolder, "letter.json");
  const pictures = new Map<string, PictureSize | null>();
  let count = 0;
  let isForgettingDue = false;

  function takePicture(name: string, media: TypesettingWish["media"]): void {
    if (pictures.has(name)) return;
    const bytes = readMedia(media, name);
    compiler.mapShadow(join(typstFolder, mediaPath(name)), Buffer.from(bytes));
    pictures.set(name, pictureSize(bytes, name));
  }

  function hasPicture(name: string, media: TypesettingWish["media"]): boolean {
    try {
      takePicture(name, media);
      return true;
    } catch (error) {
      if (error instanceof ExpectedError) return false;
      throw error;
    }
  }

  function forget(): void {
    if (++count % LETTERS_PER_FORGETTING !== 0) return;
    // Where letters follow each other without a pause, it did not come to the last one yet.
    forgetNow();
    isForgettingDue = true;
    setImmediate(forgetNow);
  }

  function forgetNow(): void {
    if (isForgettingDue) compiler.evictCache(FORGETTINGS_OUTLIVED);
    isForgettingDue = false;
  }

  function compileLetter(sheet: LetterSheet, wish: TypesettingWish, there: ReadonlySet<string>) {
    const data = typstLetter(sheet, wish.places !== false, (name) => there.has(name));
    compiler.mapShadow(dataPath, Buffer.from(JSON.stringify(data)));
    return compiler.compile({ mainFilePath });
  }

  return {
    run(sheet, wish) {
      for (const name of picturesOf(sheet)) takePicture(name, wish.media);
      const wanted = paperPicturesOf(sheet);
      const there = new Set(wanted.filter((name) => hasPicture(name, wish.media)));
      let run = compileLetter(sheet, wish, there);
      if (run.result === null && there.size > 0) {
        // A letter never waits for its letterhead: without a picture that can't be drawn, its text stands all the same.
        there.clear();
        run = compileLetter(sheet, wish, there);
      }
      const document = run.result;
      if (document === null) return throwCompilerFailure(run.takeError());
      throwMissingFont(run.takeWarnings());
      const vector = once(() => readVector(compiler.vector(document)));
      const places = wish.places === false ? [] : placesOf(compiler, document);
      const letter = {
        pages: wish.pages ? pagePictures(compiler, document, sheet.geometry.sheet, wish.knownBands ?? [], vector) : [],
        pdf: wish.pdf ? conformingPdf(compiler, document) : new Uint8Array(),
        pageCount: document.numOfPages,
        places,
        words: wordsOnPages(vector, sheet, places, wish.words ?? []),
        warnings: [
          ...(compiler.query(document, { selector: "<warning>", field: "value" }) as TypesettingWarning[]),
          ...(there.size < wanted.length ? ["letterheadPictureMissing" as const] : []),
          ...(hasCoarsePicture(sheet, pictures) ? ["letterheadPictureCoarse" as const] : []),
          ...(footerLayout(sheet, sheet.paper.first.footer).fits ? [] : ["footerTooWide" as const]),
        ],
      };
      forget();
      return letter;
    },
    signature(data, picture) {
      compiler.mapShadow(join(typstFolder, "signature.json"), Buffer.from(JSON.stringify(data)));
      if (picture !== null) compiler.mapShadow(join(typstFolder, data.picture), Buffer.from(picture));
      const run = compiler.compile({ mainFilePath: join(typstFolder, "signature.typ") });
      // The document is fixed and its words are only data, so what fails is the picture.
      if (run.result === null && picture !== null) throw new ExpectedError("signature.pictureUnreadable");
      if (run.result === null) return throwCompilerFailure(run.takeError());
      throwMissingFont(run.takeWarnings());
      const pdf = compiler.pdf(run.result, { pdfStandard: PLAIN_STANDARD, pdfTags: false });
      forget();
      return pdf;
    },
    addresses(setting, wish) {
      const addresses = compileAddresses(compiler, typstFolder, setting, wish);
      forget();
      return addresses;
    },
    words(sheet) {
      const svg = drawWords(compiler, typstFolder, sheet);
      forget();
      return svg;
    },
  };
}

interface ReportedPlace {
  readonly part: TypesetPlace["part"];
  readonly id: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Zero where the part says nothing of its size. */
  readonly width: number;
  readonly height: number;
}

function placesOf(compiler: NodeCompiler, document: NodeTypstDocument): readonly TypesetPlace[] {
  const [reported = []] = compiler.query(document, { selector: "<places>", field: "value" }) as ReportedPlace[][];
  return reported.map(({ part, id, page, x, y, width, height }) => {
    const place = { part, id, page, xMm: x, yMm: y };
    return width === 0 ? place : { ...place, widthMm: width, heightMm: height };
  });
}
