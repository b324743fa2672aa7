import type { ZoneMm } from "../stationery/din-5008";

/** Lines of one address and the room they have. */
export interface AddressBox {
  /** Which of the order's addresses it is, from 0. */
  readonly address: number;
  readonly zone: ZoneMm;
  readonly lines: readonly string[];
  /** The sender in one small line above the address; empty if none. */
  readonly returnLine: string;
  /** Where in the zone the lines stand. */
  readonly stand: "top" | "middle";
}

/** A sender's block as an envelope has it in its corner. */
export interface SenderBox {
  readonly zone: ZoneMm;
  readonly lines: readonly string[];
}

/** An envelope, or a sheet of labels. */
export interface AddressPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly boxes: readonly AddressBox[];
  readonly sender: SenderBox | null;
}
