/** The fonts that every reader of PDFs has; each comes as an address that holds it, and only when a file wants it. */
const FONTS = import.meta.glob<string>("../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
  query: "?inline",
  import: "default",
});

/** Gives pdf.js the fonts it asks for, and nothing else: tables for Chinese and Japanese fonts outside a file are not here. */
export class StandardFonts {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const load =
      kind === "standardFontDataUrl" ? FONTS[`../../../node_modules/pdfjs-dist/standard_fonts/${filename}`] : undefined;
    if (load === undefined) throw new Error("Not among the fonts that travel with the app");
    const address = await load();
    const text = atob(address.slice(address.indexOf(",") + 1));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  }
}
