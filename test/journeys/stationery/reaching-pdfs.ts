import { RED_SQUARE, stream, WORDS, written } from "./written-pdf";

/** Actions of every kind that could reach beyond the page, each wanting something from an address or the machine. */
function reachingActions(address: string): readonly string[] {
  const there = `<</FS/URL/F(${address})>>`;
  return [
    `<</S/JavaScript/JS(app.launchURL\\("${address}"\\);app.alert\\(1\\))>>`,
    "<</S/Launch/F(calc.exe)/Win<</F(calc.exe)/O(open)>>>>",
    `<</S/URI/URI(${address})>>`,
    `<</S/GoToR/F${there}/D[0/Fit]/NewWindow true>>`,
    `<</S/SubmitForm/F${there}/Flags 4>>`,
    `<</S/ImportData/F${there}>>`,
  ];
}

/** A letterhead with a red square that can be drawn, full of links, actions and parts that reach for an address. */
export function aReachingPdf(address: string): Uint8Array {
  const actions = reachingActions(address);
  const links = actions.map(
    (action) => `<</Type/Annot/Subtype/Link/Rect[0 700 200 842]/A${action}/AA<</PV${action}>>>>`,
  );
  const film = `<</Type/Annot/Subtype/Screen/Rect[0 0 200 200]/A<</S/Rendition/OP 0/R<</S/MR/C<</S/MCD/D<</FS/URL/F(${address})>>>>>>>>>>`;
  const annotations = [...links, film].map((_, index) => `${6 + index} 0 R`).join(" ");
  const picture = `/Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/F<</FS/URL/F(${address})>>/FFilter/DCTDecode`;
  return written({
    content: `${RED_SQUARE}q 100 0 0 100 100 500 cm /I Do Q`,
    resources: `/XObject<</I ${6 + links.length + 1} 0 R>>`,
    page: `/Annots[${annotations}]`,
    catalog: `/OpenAction${actions[1]}/URI<</Base(${address})>>/Names<</EmbeddedFiles<</Names[(a)<</F(a.html)/EF<</F 5 0 R>>>>]>>>>`,
    more: [stream("/Type/EmbeddedFile", `<script src="${address}"></script>`), ...links, film, stream(picture, "")],
  });
}

/** PDFs whose fonts or tables of characters lie at an address, by their names. */
export function pdfsFromElsewhere(address: string): readonly (readonly [string, Uint8Array])[] {
  const there = `/F<</FS/URL/F(${address})>>`;
  const descriptor = (file: string) =>
    `<</Type/FontDescriptor/FontName/Fremd/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80 ${file}>>`;
  const font = `<</Type/Font/Subtype/TrueType/BaseFont/Fremd/FirstChar 32/LastChar 33/Widths[300 300]/FontDescriptor${descriptor("/FontFile2 5 0 R")}>>`;
  const composed = (encoding: string) =>
    `<</Type/Font/Subtype/Type0/BaseFont/Fremd/Encoding ${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Fremd/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 0>>/FontDescriptor${descriptor("")}>>]>>`;
  const map = `/Type/CMap/CMapName/Fern/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 0>>`;
  const resources = (one: string) => `/Font<</F1 ${one}>>`;
  return [
    ["schrift.pdf", written({ content: WORDS, resources: resources(font), more: [stream(`/Length1 9 ${there}`, "")] })],
    ["zeichen.pdf", written({ content: WORDS, resources: resources(composed("/UniJIS-UTF16-H")) })],
    [
      "tabelle.pdf",
      written({
        content: WORDS,
        resources: resources(composed("5 0 R")),
        more: [stream(`${map}/UseCMap 6 0 R ${there}`, `(${address}) usecmap`), stream(`${map} ${there}`, "")],
      }),
    ],
  ];
}
