/** What is read of signatures at most: nobody signs one letter so often, and each one costs a look at every part. */
export const SIGNATURE_LIMITS = {
  signatures: 100,
  /** Of all signatures together; one of a letter has ten thousand bytes, one of two thousand parts half a megabyte. */
  megabytes: 6,
} as const;
