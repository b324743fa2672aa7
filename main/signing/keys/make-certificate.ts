import { generateKeyPairSync } from "node:crypto";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { CertificateName } from "../../../preload/contract/signatures";
import { selfMadeCertificate } from "./self-made-certificate";
import { type Random, writeKeyFile } from "./write-key-file";

/** A certificate that somebody made for themselves. */
export interface MadeCertificate {
  /** PKCS#12 with key and certificate, for the file the person keeps. */
  readonly keyFile: Uint8Array;
  /** DER. */
  readonly certificate: Uint8Array;
}

export interface CertificateMaking {
  /** ISO 8601 instant from which it is valid. */
  readonly now: string;
  /** Random bytes for serial number, salts and vectors; the key itself comes from the crypto library. */
  readonly random: Random;
}

const YEARS = 3;
/** Upper bounds of X.520, in characters. */
const LONGEST_NAME = 64;
const LONGEST_EMAIL = 128;
const SERIAL_BYTES = 16;

/**
 * Makes a P-256 key and a certificate for it that nobody vouches for, valid for three years. It shows that a file is
 * unchanged since it was signed, and nothing about who signed it. Throws ExpectedError "key.noName", "key.nameTooLong",
 * "key.noEmail" and "key.noNewPassword".
 */
export function makeCertificate(
  wished: CertificateName,
  password: string,
  { now, random }: CertificateMaking,
): MadeCertificate {
  const subject = checkedName(wished);
  if (password === "") throw new ExpectedError("key.noNewPassword");
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const validFrom = new Date(Math.floor(Date.parse(now) / 1000) * 1000);
  const validTo = new Date(validFrom);
  validTo.setUTCFullYear(validTo.getUTCFullYear() + YEARS);
  const serialNumber = random(SERIAL_BYTES);
  // Positive, and as long as it is said to be.
  serialNumber[0] = ((serialNumber[0] ?? 0) & 0x3f) | 0x40;
  const certificate = selfMadeCertificate({ subject, privateKey, serialNumber, validFrom, validTo });
  return { keyFile: writeKeyFile({ privateKey, certificate, label: subject.name }, password, random), certificate };
}

function checkedName(wished: CertificateName): CertificateName {
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim();
  const subject = { name: plain(wished.name), organisation: plain(wished.organisation), email: wished.email.trim() };
  if (subject.name === "") throw new ExpectedError("key.noName");
  if ([subject.name, subject.organisation].some((text) => [...text].length > LONGEST_NAME)) {
    throw new ExpectedError("key.nameTooLong", { limit: LONGEST_NAME });
  }
  const isEmail = /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/u.test(subject.email);
  if (subject.email !== "" && (!isEmail || subject.email.length > LONGEST_EMAIL)) {
    throw new ExpectedError("key.noEmail", { value: subject.email });
  }
  return subject;
}
