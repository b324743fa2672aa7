import type { PDFDict } from "@cantoo/pdf-lib";

/** Where an object is: at an offset of the file, in a stream of objects, or nowhere any more. */
export type ObjectPlace =
  | { readonly kind: "offset"; readonly offset: number; readonly generation: number }
  | { readonly kind: "inStream"; readonly stream: number; readonly index: number }
  | { readonly kind: "free" };

/** One section of cross-references: the places it gives by object number, and its trailer. */
export interface ReferenceSection {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: PDFDict;
}

/** A letter has some hundreds. */
export const MOST_OBJECTS = 1_000_000;
