import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { describe, expect, it } from "vitest";
import { mediaPath } from "../../main/typesetting/media-pictures";
import { pagePictures } from "../../main/typesetting/page-pictures";
import { pageSvg } from "../../main/typesetting/picture-svg";
import { typstLetter } from "../../main/typesetting/typst-letter";
import { readVector } from "../../main/typesetting/vector/vector-document";
import type { PreviewPage } from "../../preload/contract/preview";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { aSheet, FULL_LETTER, SAMPLE_LETTERS, SAMPLE_MEDIA } from "../export/sample-sheets";
import { aPassage } from "../letter/letter-builder";
import { drawnLetters } from "./drawn-letters";
import { FONTS, TYPST_FOLDER } from "./typeset-sample";

const compiler = NodeCompiler.create({
  workspace: TYPST_FOLDER,
  fontArgs: [{ fontBlobs: FONTS.map(({ path }) => readFileSync(path)) }],
});
for (const [name, bytes] of SAMPLE_MEDIA) compiler.mapShadow(join(TYPST_FOLDER, mediaPath(name)), Buffer.from(bytes));
for (const name of readdirSync(TYPST_FOLDER)) {
  compiler.mapShadow(join(TYPST_FOLDER, name), readFileSync(join(TYPST_FOLDER, name)));
}

function compiled(mainFilePath: string) {
  const document = compiler.compile({ mainFilePath }).result;
  if (document === null) throw new Error("It was not set");
  return document;
}

function setLetter(sheet: LetterSheet) {
  compiler.mapShadow(join(TYPST_FOLDER, "letter.json"), Buffer.from(JSON.stringify(typstLetter(sheet))));
  return compiled(join(TYPST_FOLDER, "letter.typ"));
}

const SIZE = { width: 210, height: 297 };
const picturesOf = (sheet: LetterSheet, known: readonly string[] = []) =>
  pagePictures(compiler, setLetter(sheet), SIZE, known);
const bandsOf = (pages: readonly PreviewPage[]) => pages.flatMap(({ bands }) => bands);

describe("the pictures of a page", () => {
  it("show each letter where the compiler's own SVG shows it", () => {
    for (const [name, sheet] of Object.entries(SAMPLE_LETTERS)) {
      const document = setLetter(sheet);
      const plain = drawnLetters(compiler.plainSvg(document));
      const shown = pagePictures(compiler, document, SIZE, []).map((page, index) =>
        drawnLetters(pageSvg(page)).map(({ x, y }) => ({ x, y: y + index * 841.89 })),
      );
      expect(plain.length, name).toBeGreaterThan(50);
      expect(shown.flat().length, name).toBe(plain.length);
      expect(distance(shown.flat(), plain), name).toBeLessThan(0.05);
    }
  });

  it("are bands that hold all that they show, and refer to nothing", () => {
    const bands = bandsOf(picturesOf(aSheet(FULL_LETTER)));
    expect(bands.length).toBeGreaterThan(16);
    for (const band of bands) {
      const { picture } = band;
      const svg = pageSvg({ bands: [band] });
      expect(svg).not.toMatch(/<use|<symbol|href=/u);
      for (const { y } of drawnLetters(svg)) {
        expect(y).toBeGreaterThan(((picture?.topMm ?? 0) * 72) / 25.4);
        expect(y).toBeLessThan(((picture?.bottomMm ?? 0) * 72) / 25.4);
      }
    }
  });

  it("are drawn again only where the text changed", () => {
    const letter = (last: string) =>
      aSheet({ passages: ["a", "b", "c"].map((id) => aPassage(id, `${"Wort ".repeat(80)}${id === "b" ? last : ""}`)) });
    const before = bandsOf(picturesOf(letter("eins"))).map(({ key }) => key);
    const after = bandsOf(picturesOf(letter("zwei"), before));
    expect(after.filter(({ picture }) => picture !== null).length).toBe(1);
    expect(after.filter(({ key }) => !before.includes(key)).length).toBe(1);
  });

  it("hold pictures, what is turned and what is cut off", () => {
    const main = join(TYPST_FOLDER, "drawn.typ");
    const logo = `image(bytes((${[...PIXEL].join(",")},)), width: 20pt)`;
    compiler.mapShadow(
      main,
      Buffer.from(`#set text(font: "Arimo")\n#${logo} #rotate(30deg)[A] #block(clip: true, ${logo})`),
    );
    const [page] = pagePictures(compiler, compiled(main), SIZE, []);
    const [ground, text] = page?.bands ?? [];
    const svg = ground?.picture?.kind === "svg" ? ground.picture.svg : "";
    expect(svg.match(/<image [^>]*href="data:image\/png;base64,[\w+/=]+"\/>/gu)?.length).toBe(2);
    expect(text).toBeUndefined();
    expect(svg).toMatch(/matrix\(0\.866\d* 0\.5 -0\.5 0\.866\d* /u);
    expect(svg).toMatch(/<g clip-path="url\(#c[0-9a-f]+\)">/u);
  });

  it("come from the compiler's own SVG where a page holds what the reader does not know", () => {
    const main = join(TYPST_FOLDER, "colourful.typ");
    compiler.mapShadow(main, Buffer.from('#set text(font: "Arimo")\nA #rect(fill: gradient.linear(red, blue))'));
    const document = compiled(main);
    const [page] = pagePictures(compiler, document, SIZE, []);
    expect(page?.bands.map(({ picture }) => picture?.kind)).toEqual(["svg"]);
    expect(page === undefined ? "" : pageSvg(page).slice(0, 4)).toBe("<svg");
    const known = page?.bands.map(({ key }) => key) ?? [];
    expect(pagePictures(compiler, document, SIZE, known)[0]?.bands).toEqual([{ key: known[0], picture: null }]);
  });

  it("are refused of bytes that are no vector document", () => {
    expect(() => readVector(Buffer.alloc(64))).toThrow("No vector document");
  });
});

/** One pixel as PNG. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The greatest distance in points between the places of one list and those of the other, in reading order. */
function distance(a: readonly Place[], b: readonly Place[]): number {
  const sorted = (places: readonly Place[]) =>
    [...places].sort((one, other) => Math.round(one.y) - Math.round(other.y) || one.x - other.x);
  const others = sorted(b);
  return Math.max(
    ...sorted(a).map(({ x, y }, index) =>
      Math.hypot(x - (others[index]?.x ?? Number.NaN), y - (others[index]?.y ?? Number.NaN)),
    ),
  );
}
