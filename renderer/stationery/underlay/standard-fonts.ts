const FOLDER = "../../../node_modules/pdfjs-dist/standard_fonts";

/** The fonts that every reader of PDFs has; each comes as an address that holds it, and only when a file wants it. */
const FONTS = import.meta.glob<string>("../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
  query: "?inline",
  import: "default",
});

/**
 * Gives pdf.js the fonts it asks for, and nothing else: decoders in WebAssembly (JPEG 2000, JBIG2), which the content policy
 * has none of, and tables for Chinese and Japanese fonts outside the file are not here.
 */
export class StandardFonts {
  /** What was asked for in vain: then something of the page is not drawn. */
  static readonly missed: string[] = [];

  /** By the name that pdf.js calls; it reads from the app's own bundle. */
  readonly fetch = async ({ kind, filename }: WantedFile): Promise<Uint8Array> => {
    const load = kind === "standardFontDataUrl" ? FONTS[`${FOLDER}/${filename}`] : undefined;
    if (load === undefined) {
      StandardFonts.missed.push(filename);
      throw new Error("Does not travel with the app");
    }
    const address = await load();
    const text = atob(address.slice(address.indexOf(",") + 1));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  };
}

interface WantedFile {
  readonly kind: string;
  readonly filename: string;
}
