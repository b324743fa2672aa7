import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pdfForSigning } from "../../main/export/pdf-for-signing";
import { readKeyFile } from "../../main/signing/keys/read-key-file";
import { signingKeyOf } from "../../main/signing/keys/signing-key-of";
import { type PdfSigning, signPdf } from "../../main/signing/pdf/sign-pdf";
import type { SigningKey } from "../../main/signing/signing-key";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";
import { type KeyKind, type OpensslKeys, PASSWORD } from "./openssl-keys";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

/** A moment at which keys that were made just now are valid. */
export const SOON = new Date(Date.now() + 3_600_000).toISOString();

/** The letter as it is exported for signing. */
export function letterForSigning(sheet: LetterSheet): Promise<Uint8Array> {
  return pdfForSigning(sheet, async (one, wish) => typesetter.typeset(one, wish));
}

/** A key that openssl made and our reader read. */
export function signingKey(keys: OpensslKeys, kind: KeyKind, name: string): SigningKey {
  return signingKeyOf(readKeyFile(keys.keyFile(keys.leaf(kind, name), PASSWORD), PASSWORD, SOON));
}

/** Signs into the next free field, in German words. */
export async function signed(
  pdf: Uint8Array,
  key: SigningKey,
  name: string,
  changes: Partial<PdfSigning> = {},
): Promise<Uint8Array> {
  const { bytes } = await signPdf(pdf, {
    field: null,
    key,
    signerName: name,
    words: { reason: "Mitzeichnung für die Bäume", town: "Köln" },
    signedAt: SOON,
    timeZone: "Europe/Berlin",
    picture: null,
    typesetSignature: async (look) => typesetter.typesetSignature(look),
    ...changes,
  });
  return bytes;
}

/** The path of a file in a folder of its own. */
export function onDisk(bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "appell-signed-")), "letter.pdf");
  writeFileSync(path, bytes);
  return path;
}
