import type { AddressOrder } from "../labels/address-order";
import type { OwnSheet } from "../labels/own-sheet";
import type { ShelfTrouble } from "./people";
import type { PrintTarget } from "./printing";

export interface OwnSheets extends ShelfTrouble {
  /** In alphabetical order. */
  readonly sheets: readonly OwnSheet[];
}

/** One page of envelopes or labels as it will be printed. */
export interface AddressPicture {
  /** A whole SVG document as large as the page; its text is drawn. */
  readonly svg: string;
  /** Which page it is, from 0; the last one where there are no more. */
  readonly page: number;
  readonly pageCount: number;
  /** First lines of the addresses that find no room even in the smallest type. */
  readonly tooLong: readonly string[];
}

export interface AddressPrint {
  readonly order: AddressOrder;
  readonly target: Omit<PrintTarget, "copies" | "isDuplex">;
}
