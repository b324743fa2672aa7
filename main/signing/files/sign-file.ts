import { ExpectedError } from "../../../preload/contract/expected-error";
import type { SigningWords } from "../../../preload/contract/signatures";
import type { FieldChoice } from "../../../preload/contract/signing";
import { signDocx } from "../docx/sign-docx";
import { openPdf, understood } from "../pdf/pdf-file";
import { type PdfSigning, signPdf } from "../pdf/sign-pdf";
import { signatureFields } from "../pdf/signature-fields";
import { readCertificate } from "../signer-certificate";
import type { SigningKey } from "../signing-key";
import { signableKind } from "./file-kind";

/** Who signs a file, how and when. */
export interface FileSigning extends Pick<PdfSigning, "signedAt" | "timeZone" | "picture" | "typesetSignature"> {
  readonly key: SigningKey;
  readonly words: SigningWords;
  /** For a PDF alone. */
  readonly field: FieldChoice;
}

export interface SignedFile {
  readonly kind: "pdf" | "docx";
  readonly bytes: Uint8Array;
  /** Whether the signature shows on a page; in a DOCX it never does. */
  readonly isVisible: boolean;
}

/**
 * Signs a PDF or DOCX, whichever it is by its content. Throws ExpectedError "signing.unknownKind", "signing.noFieldNamed"
 * and those of signPdf and signDocx.
 */
export async function signFile(bytes: Uint8Array, name: string, signing: FileSigning): Promise<SignedFile> {
  const { key, words, signedAt, field, timeZone, picture, typesetSignature } = signing;
  if (signableKind(bytes, name) === "docx") {
    return { kind: "docx", bytes: await signDocx(bytes, key, words, signedAt), isVisible: false };
  }
  const subject = readCertificate(key.certificate)?.facts.subject;
  const signerName = subject?.name || subject?.organisation || "";
  const signed = await signPdf(bytes, {
    field: fieldOf(bytes, field),
    key,
    signerName,
    words,
    signedAt,
    timeZone,
    picture,
    typesetSignature,
  });
  return { kind: "pdf", ...signed };
}

function fieldOf(pdf: Uint8Array, choice: FieldChoice): PdfSigning["field"] {
  if (choice.kind === "next") return null;
  if (choice.kind === "none") return "invisible";
  const file = openPdf(pdf);
  const index = understood(() => signatureFields(file)).findIndex(({ name }) => name === choice.name);
  if (index < 0) throw new ExpectedError("signing.noFieldNamed", { name: choice.name });
  return index;
}
