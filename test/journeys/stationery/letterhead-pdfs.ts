import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { A4_PT, document, RED_SQUARE, stream, WORDS, written } from "./written-pdf";

const PT_PER_MM = 72 / 25.4;

/** A letterhead of two pages, made as office programs make them: a red square of 20 mm in the upper left corner, and words. */
export async function aLetterheadPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRomanBold);
  const square = 20 * PT_PER_MM;
  const first = document.addPage([...A4_PT]);
  first.drawRectangle({ x: 0, y: A4_PT[1] - square, width: square, height: square, color: rgb(0.8, 0, 0.2) });
  first.drawText("Initiative", { x: 80, y: 790, size: 20, font });
  document.addPage([...A4_PT]).drawText("Folgeblatt", { x: 80, y: 800, size: 10, font, color: rgb(0.3, 0.3, 0.3) });
  return document.save();
}

/** A letterhead whose blue bar fades to the right by a mask of luminosity, 20 mm to 120 mm from the left, 200 mm from the top. */
export function aFadingPdf(): Uint8Array {
  const [from, to] = [20, 120].map((mm) => mm * PT_PER_MM);
  const fade = `<</ShadingType 2/ColorSpace/DeviceGray/Coords[${from} 0 ${to} 0]/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>>>`;
  return written({
    content: `/G0 gs 0 0 1 rg ${from} 250 ${(to ?? 0) - (from ?? 0)} 60 re f`,
    resources: "/ExtGState<</G0<</SMask<</S/Luminosity/G 5 0 R>>>>>>",
    more: [
      stream(
        `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S0 ${fade}>>>>`,
        "/S0 sh",
      ),
    ],
  });
}

async function locked(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await aLetterheadPdf());
  document.encrypt({ userPassword: "geheim", ownerPassword: "geheim2" });
  return document.save();
}

async function pagesOf(count: number, size: readonly [number, number] = A4_PT): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page++) document.addPage([...size]);
  return document.save();
}

const picture = (filter: string, side = 500) =>
  stream(
    `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/${filter}`,
    "no picture of this kind".repeat(20),
  );
const withPicture = (filter: string, side?: number) =>
  written({
    content: `${RED_SQUARE}q 100 0 0 100 100 500 cm /I Do Q`,
    resources: "/XObject<</I 5 0 R>>",
    more: [picture(filter, side)],
  });
const script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

/** PDFs that can be no letterhead, by their names, each with words of the sentence that says so. */
export async function hostilePdfs(): Promise<readonly (readonly [string, Uint8Array, string])[]> {
  const whole = await aLetterheadPdf();
  const foreignFont =
    "<</Type/Font/Subtype/TrueType/BaseFont/Fremd/FirstChar 32/LastChar 33/Widths[300 300]/FontDescriptor<</Type/FontDescriptor/FontName/Fremd/Flags 32/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>";
  return [
    ["text.pdf", Buffer.from("Das ist kein PDF."), "ist kein PDF"],
    ["gross.pdf", Buffer.concat([whole, Buffer.alloc(20_000_001 - whole.length)]), "größer als 20 MB"],
    ["kennwort.pdf", await locked(), "Kennwort"],
    ["fuenfhundert.pdf", await pagesOf(500), "hat 500 Seiten"],
    ["letter.pdf", await pagesOf(1, [612, 792]), "216 × 279 mm"],
    ["quer.pdf", await pagesOf(1, [A4_PT[1], A4_PT[0]]), "liegt quer"],
    ["leer.pdf", await pagesOf(2), "nichts zu sehen"],
    ["formular.pdf", written({ catalog: "/AcroForm<</Fields[5 0 R]>>", more: ["<</FT/Tx/T(a)>>"] }), "Formular"],
    ["xfa.pdf", written({ catalog: "/AcroForm<</Fields[]/XFA 5 0 R>>", more: [stream("", "<xdp/>")] }), "Formular"],
    ["programm.pdf", written({ catalog: `/OpenAction${script}` }), "JavaScript"],
    ["seitenprogramm.pdf", written({ page: `/AA<</O${script}>>` }), "JavaScript"],
    ["abgeschnitten.pdf", whole.slice(0, 400), "beschädigt"],
    ["schleife.pdf", document(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]), "beschädigt"],
    ["jpeg2000.pdf", withPicture("JPXDecode"), "nicht zeichnen"],
    ["jbig2.pdf", withPicture("JBIG2Decode"), "nicht zeichnen"],
    ["kaputtes-bild.pdf", withPicture("DCTDecode"), "nicht zeichnen"],
    ["riesenbild.pdf", withPicture("FlateDecode", 40_000), "nicht zeichnen"],
    ["fremde-schrift.pdf", written({ content: WORDS, resources: `/Font<</F1 ${foreignFont}>>` }), "nicht zeichnen"],
  ];
}
