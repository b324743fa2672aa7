import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import { isInstalled } from "../../export/installed";
import { opensslKeys } from "../openssl-keys";
import { PATIENCE_MS, skipped } from "../pdf/judges";
import { SOON, signed, signingKey } from "../signed-letter";

const IS_THERE = isInstalled("soffice") && isInstalled("certutil", "-h") && isInstalled("pk12util", "-h");

/** A PDF that LibreOffice writes and signs. */
function signedByLibreOffice(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "appell-libreoffice-"));
  const at = (name: string) => join(folder, name);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      cwd: folder,
      stdio: "pipe",
      env: { ...process.env, LC_ALL: "C.UTF-8", MOZILLA_CERTIFICATE_FOLDER: `sql:${folder}` },
    });
  const subject = ["-subj", "/C=DE/O=Verein/CN=Libre Hand", "-addext", "keyUsage=critical,digitalSignature"];
  run(
    "openssl",
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-days",
    "900",
    ...subject,
    "-keyout",
    "k.pem",
    "-out",
    "c.pem",
  );
  const sealed = ["-passout", "file:password", "-legacy", "-out", "key.p12"];
  writeFileSync(at("letter.txt"), "Ein Brief aus LibreOffice\n");
  writeFileSync(at("password"), "geheim\n");
  run("openssl", "pkcs12", "-export", "-inkey", "k.pem", "-in", "c.pem", ...sealed);
  run("certutil", "-d", `sql:${folder}`, "-N", "--empty-password");
  run("pk12util", "-i", "key.p12", "-d", `sql:${folder}`, "-w", "password", "-K", "");
  const options = {
    SignPDF: { type: "boolean", value: "true" },
    SignCertificateSubjectName: { type: "string", value: "CN=Libre Hand,O=Verein,C=DE" },
    SignatureReason: { type: "string", value: "Für Bäume" },
    SignatureLocation: { type: "string", value: "Köln" },
  };
  const profile = `-env:UserInstallation=file://${at("profile")}`;
  run(
    "soffice",
    profile,
    "--headless",
    "--convert-to",
    `pdf:writer_pdf_Export:${JSON.stringify(options)}`,
    "letter.txt",
  );
  return readFileSync(at("letter.pdf"));
}

describe.skipIf(!IS_THERE)(
  `a PDF signed by LibreOffice${skipped(IS_THERE, "LibreOffice, certutil or pk12util")}`,
  () => {
    it(
      "is valid and whole, and stays so when somebody signs on with Appell",
      async () => {
        const keys = opensslKeys();
        const pdf = signedByLibreOffice();
        const { signatures, isIntact } = await verifyPdfSignatures(pdf, SOON);
        expect(signatures).toMatchObject([
          {
            signer: { subject: { name: "Libre Hand" } },
            reason: "Für Bäume",
            town: "Köln",
            isValid: true,
            coverage: "whole",
            problems: [],
            hints: [{ code: "selfMade", values: {} }],
          },
        ]);
        expect(Math.abs(Date.parse(signatures[0]?.signedAt ?? "") - Date.now())).toBeLessThan(600_000);
        expect(isIntact).toBe(true);

        const both = await verifyPdfSignatures(await signed(pdf, signingKey(keys, "p256", "Ada"), "Ada"), SOON);
        expect(both.signatures.map(({ coverage, problems }) => [coverage, problems])).toEqual([
          ["signedOn", []],
          ["whole", []],
        ]);
      },
      PATIENCE_MS,
    );
  },
);
