import type { MessageValues } from "../../preload/contract/expected-error";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import type { TypesetLetter, TypesettingWish } from "./typeset-letter";
import type { TypesetterFiles } from "./typesetter";

/** What the worker is started with. */
export type TypesettingWorkerData = TypesetterFiles;

export interface TypesettingRequest {
  readonly number: number;
  readonly sheet: LetterSheet;
  readonly wish: TypesettingWish;
}

/** The answer to the request of the same number; errors cross as values, because threads lose their classes. */
export type TypesettingAnswer =
  | { readonly kind: "done"; readonly number: number; readonly letter: TypesetLetter }
  | { readonly kind: "expected"; readonly number: number; readonly code: string; readonly values: MessageValues }
  | { readonly kind: "bug"; readonly number: number; readonly message: string; readonly stack: string };
