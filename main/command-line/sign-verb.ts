import { resolve } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { SigningWords } from "../../preload/contract/signatures";
import { readBounded } from "../files/read-bounded";
import { writeAtomically } from "../files/write-atomically";
import { signDocx } from "../signing/docx/sign-docx";
import { signableKind } from "../signing/files/file-kind";
import { KEY_FILE_LIMITS } from "../signing/keys/key-file-limits";
import { PDF_LIMIT_BYTES } from "../signing/pdf/pdf-file";
import { signPdf } from "../signing/pdf/sign-pdf";
import { readCertificate } from "../signing/signer-certificate";
import type { SigningKey } from "../signing/signing-key";
import { GENERAL_OPTIONS } from "./letter-options";
import { onlyWord } from "./open-letter";
import { type Options, type OptionTable, readOptions } from "./options";
import type { ExitCode, Services } from "./services";

const SIGN_OPTIONS: OptionTable = {
  key: { type: "string" },
  "password-stdin": { type: "boolean" },
  out: { type: "string" },
  reason: { type: "string" },
  place: { type: "string" },
  signatory: { type: "string" },
};
const PASSWORD_LIMIT_BYTES = 10_000;

interface SigningOrder {
  readonly words: SigningWords;
  /** Index of the field in a PDF; null if none was named. */
  readonly signatory: number | null;
}

/** `sign FILE --key KEY.p12 --password-stdin --out FILE`: signs a PDF or DOCX into a new file, and prints its name. */
export async function signVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, ...SIGN_OPTIONS });
  const { file, keyFile, out } = readFiles(options);
  const order = readOrder(options);
  const bytes = await readBounded(file, PDF_LIMIT_BYTES);
  const kind = signableKind(bytes, file);
  if (kind === "docx" && order.signatory !== null) throw new ExpectedError("usage.signatoryOfDocx");
  const key = await readKey(keyFile, services);
  const signed = await (kind === "pdf" ? signPdfFile : signDocxFile)(bytes, key, order, services);
  await writeAtomically([{ path: out, bytes: signed.bytes }]);
  services.print([out, ...signed.hints.map((hint) => services.messages.text(`commandLine.sign.${hint}`))].join("\n"));
  return 0;
}

function readFiles(options: Options) {
  const file = onlyWord(options, "sign");
  const [keyFile, out] = [options.one("key"), options.one("out")];
  if (keyFile === undefined || out === undefined || !options.has("password-stdin")) {
    throw new ExpectedError("usage.signIncomplete");
  }
  if ([file, keyFile].some((path) => resolve(path) === resolve(out))) {
    throw new ExpectedError("usage.sameFile", { path: out });
  }
  return { file, keyFile, out };
}

function readOrder(options: Options): SigningOrder {
  const value = options.one("signatory");
  if (value !== undefined && !/^[1-9]\d{0,3}$/u.test(value)) throw new ExpectedError("usage.noNumber", { value });
  return {
    words: { reason: options.one("reason") ?? "", town: options.one("place") ?? "" },
    signatory: value === undefined ? null : Number(value) - 1,
  };
}

async function readKey(path: string, { readInput, readKeyFile, now }: Services): Promise<SigningKey> {
  const bytes = Buffer.from(await readBounded(path, KEY_FILE_LIMITS.bytes));
  const typed = Buffer.from(await readInput(PASSWORD_LIMIT_BYTES));
  try {
    return await readKeyFile(bytes, typed.toString("utf8").replace(/\r?\n$/u, ""), now);
  } finally {
    typed.fill(0);
    bytes.fill(0);
  }
}

interface SignedFile {
  readonly bytes: Uint8Array;
  /** Keys below "commandLine.sign" of what the signer should know. */
  readonly hints: readonly string[];
}

async function signPdfFile(
  pdf: Uint8Array,
  key: SigningKey,
  { words, signatory }: SigningOrder,
  { now, timeZone, typesetSignature }: Services,
): Promise<SignedFile> {
  const { name = "", organisation = "" } = readCertificate(key.certificate)?.facts.subject ?? {};
  const signer = { key, signerName: name === "" ? organisation : name, words, signedAt: now, timeZone };
  const signed = await signPdf(pdf, { ...signer, field: signatory, picture: null, typesetSignature });
  return { bytes: signed.bytes, hints: signed.isVisible ? [] : ["invisible"] };
}

async function signDocxFile(
  docx: Uint8Array,
  key: SigningKey,
  { words }: SigningOrder,
  { now }: Services,
): Promise<SignedFile> {
  return { bytes: await signDocx(docx, key, words, now), hints: ["docx"] };
}
