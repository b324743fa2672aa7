export const A4_PT = [595.276, 841.89] as const;
const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
export const RED_SQUARE = "0.8 0 0.2 rg 0 785.2 56.7 56.7 re f ";
export const WORDS = "0 0 0 rg BT /F1 20 Tf 80 790 Td (Initiative) Tj ET ";

interface Written {
  readonly content?: string;
  readonly resources?: string;
  /** Further entries of the page and of the catalogue. */
  readonly page?: string;
  readonly catalog?: string;
  /** Objects from number 5. */
  readonly more?: readonly string[];
}

/** A PDF of one page, written by hand, because no library writes what is wrong. */
export function written({
  content = RED_SQUARE,
  resources = `/Font<</F1 ${FONT}>>`,
  page = "",
  catalog = "",
  more = [],
}: Written) {
  return document([
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${A4_PT.join(" ")}]/Contents 4 0 R/Resources<<${resources}>> ${page}>>`,
    stream("", content),
    ...more,
  ]);
}

export function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

export function document(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}
