import type { ShelfTrouble } from "./people";

/** A signature by hand in the collection of this machine, without its picture. */
export interface KeptSignature {
  readonly id: string;
  readonly name: string;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
}

/** A signature by hand as it is made: a PNG on transparent ground with its size in pixels. */
export interface MadeSignature {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface KeptSignatures extends ShelfTrouble {
  /** Whether this machine has a key store that seals signatures; where it has none, none are kept. */
  readonly isKept: boolean;
  /** In alphabetical order. */
  readonly signatures: readonly KeptSignature[];
  /** How many were sealed by another machine or account, so that nobody can open them here. They stay where they are. */
  readonly sealedElsewhere: number;
}

/** Larger pictures of signatures are made smaller before they are used. */
export const SIGNATURE_LIMIT_BYTES = 400_000;
/** More pixels than 600 a inch need for the largest signature are of no use. */
export const SIGNATURE_LIMIT_PX = 4_000;
