import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The XML parts of a DOCX by their paths. Throws where one is not well-formed. */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.startsWith("word/media/"));
  const parts = new Map(files.map(([path, part]) => [path, strFromU8(part)]));
  for (const [path, xml] of parts) {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(xml).close();
  }
  return parts;
}

export function part(bytes: Uint8Array, path: string): string {
  return readPackage(bytes).get(path) ?? "";
}

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** The paragraphs of a part in their order; a line break is "\n", a tab "\t". */
export function paragraphs(xml: string): readonly ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"/u.exec(paragraph)?.[1] ?? "",
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
      .map(([, text, mark]) => (mark === undefined ? decoded(text ?? "") : mark === "br" ? "\n" : "\t"))
      .join(""),
    xml: paragraph,
  }));
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
