import { strToU8, zipSync } from "fflate";

const DOCUMENT_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a DOCX, as XML inside their root elements; `files` are further entries by their names. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly headers?: readonly string[];
  /** Relationships of the document: id to address outside. */
  readonly links?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A DOCX made by hand: small, but with the structure that the programs write. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = { ...parts.files };
  const relations: string[] = [];
  const add = (type: string, name: string, xml: string) => {
    files[`word/${name}`] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
    relations.push(`<Relationship Id="p${relations.length}" Type="${DOCUMENT_TYPE}/${type}" Target="${name}"/>`);
  };
  const wrap = (root: string, xml: string) => `<w:${root} xmlns:w="w" xmlns:r="r" xmlns:mc="mc">${xml}</w:${root}>`;
  if (parts.styles !== undefined) add("styles", "styles.xml", wrap("styles", parts.styles));
  if (parts.numbering !== undefined) add("numbering", "numbering.xml", wrap("numbering", parts.numbering));
  if (parts.comments !== undefined) add("comments", "comments.xml", wrap("comments", parts.comments));
  if (parts.footnotes !== undefined) add("footnotes", "footnotes.xml", wrap("footnotes", parts.footnotes));
  for (const [index, header] of (parts.headers ?? []).entries())
    add("header", `header${index}.xml`, wrap("hdr", header));
  for (const [id, target] of Object.entries(parts.links ?? {})) {
    relations.push(
      `<Relationship Id="${id}" Type="${DOCUMENT_TYPE}/hyperlink" Target="${target}" TargetMode="External"/>`,
    );
  }
  files["[Content_Types].xml"] ??= strToU8("<Types/>");
  files["_rels/.rels"] = strToU8(
    `<Relationships><Relationship Id="d" Type="${DOCUMENT_TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  files["word/_rels/document.xml.rels"] = strToU8(`<Relationships>${relations.join("")}</Relationships>`);
  files["word/document.xml"] ??= strToU8(wrap("document", `<w:body>${parts.body}</w:body>`));
  return zipSync(files);
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function p(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;
}

/** A list definition: number format of its first level. */
export function listDefinition(id: number, format: string, start = 1): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>` +
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
  );
}

export function item(text: string, list: number): string {
  return p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}
