import { type Document, Packer } from "docx";

/** The parts of a package by their paths in it: XML, and the bytes of pictures. */
export type DocumentParts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    overrides: readonly XmlPart[],
  ): ReadonlyMap<string, string | Uint8Array>;
}

export interface XmlPart {
  readonly path: string;
  readonly data: string;
}

/** The parts of a document, `replaced` ones in place of those the library makes. */
export function documentParts(document: Document, replaced: readonly XmlPart[] = []): DocumentParts {
  // The library's public way gives a zip, which would have to be unpacked and packed again: a third of a letter's time.
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  return compiler.compile(document, undefined, replaced);
}
