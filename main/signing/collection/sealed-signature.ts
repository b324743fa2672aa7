import { createHash } from "node:crypto";
import * as z from "zod";
import type { StoredKind } from "../../../preload/people/parse-stored";

/** A signature as it lies on the disk. What `sealed` holds in base64 only the system's key store opens. */
export interface SealedSignature {
  readonly format: "appell-signature";
  readonly version: 1;
  /** UUID. */
  readonly id: string;
  readonly sealed: string;
  /** SHA-256 of `sealed`, hexadecimal: what does not open though it is whole was sealed elsewhere. */
  readonly sum: string;
}

export function sealedSignature(id: string, bytes: Uint8Array): SealedSignature {
  const sealed = Buffer.from(bytes).toString("base64");
  return { format: "appell-signature", version: 1, id, sealed, sum: sumOf(sealed) };
}

function sumOf(sealed: string): string {
  return createHash("sha256").update(sealed).digest("hex");
}

export const SEALED_SIGNATURE: StoredKind<SealedSignature> = {
  format: "appell-signature",
  version: 1,
  schema: z
    .strictObject({
      format: z.literal("appell-signature"),
      version: z.literal(1),
      id: z.uuid(),
      sealed: z.base64().min(1),
      sum: z.string(),
    })
    .refine(({ sealed, sum }) => sumOf(sealed) === sum),
  migrations: [],
};
