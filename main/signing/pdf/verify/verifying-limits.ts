/** What is looked at of a PDF's signatures at most: a letter has some hundreds of objects and a handful of signatures. */
export const VERIFYING_LIMITS = {
  signatures: 100,
  revisions: 300,
  /** Of one signature with its certificates, as bytes. */
  signatureBytes: 1_000_000,
  objects: 300_000,
} as const;
