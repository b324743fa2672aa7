import { execFileSync } from "node:child_process";
import { randomBytes, X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCertificate } from "../../../main/signing/keys/make-certificate";
import { readKeyFile } from "../../../main/signing/keys/read-key-file";
import { signingKeyOf } from "../../../main/signing/keys/signing-key-of";
import type { SigningKey } from "../../../main/signing/signing-key";
import { aSheet, signatories } from "../../export/sample-sheets";
import { typesetFile } from "../../typesetting/typeset-sample";
import { type KeyKind, opensslKeys, PASSWORD } from "../openssl-keys";
import { letterForSigning, onDisk, SOON, signed, signingKey } from "../signed-letter";
import {
  HAS_MUTOOL,
  HAS_PDFSIG,
  HAS_QPDF,
  mutoolSays,
  nssTrusting,
  opensslVerifies,
  PATIENCE_MS,
  PYHANKO,
  pdfsig,
  pyhankoJudges,
  qpdfCheck,
  skipped,
  VERAPDF,
  verapdfObjections,
} from "./judges";

const keys = opensslKeys();
let key: SigningKey;
let second: SigningKey;
beforeAll(() => {
  key = signingKey(keys, "rsa2048", "Änne Größe");
  second = signingKey(keys, "p256", "Berta Straßer");
});

const canJudge = HAS_PDFSIG && HAS_QPDF && HAS_MUTOOL;

/** That two signatures of a file, one after the other, are what they should be. */
function expectTwoSignatures(pdf: Uint8Array): void {
  const path = onDisk(pdf);
  expect(qpdfCheck(path)).toEqual({ status: 0, stderr: "" });
  const verdicts = pdfsig(path, nssTrusting([keys.authority]));
  expect(verdicts.map(({ signature, isWholeFile }) => [signature, isWholeFile])).toEqual([
    ["Signature is Valid.", false],
    ["Signature is Valid.", true],
  ]);
  expect(mutoolSays(path).at(-1)).toBe("The document is unchanged since signing.");
  expect(opensslVerifies(path, keys.authority)).toEqual([0, 0, 0, 0]);
}

async function signedTwice(pdf: Uint8Array): Promise<Uint8Array> {
  return signed(await signed(pdf, key, "Änne Größe"), second, "Berta Straßer");
}

describe("a PDF of another program", () => {
  it.skipIf(!canJudge)(
    `gets signatures that show nothing where it has no fields${skipped(canJudge, "pdfsig, qpdf or mutool")}`,
    async () => {
      const document = await PDFDocument.create();
      document.addPage().drawText("Ein Blatt");
      for (const useObjectStreams of [true, false]) {
        expectTwoSignatures(await signedTwice(await document.save({ useObjectStreams })));
      }
    },
  );

  it.skipIf(!canJudge)(
    `is signed when its objects and cross-references lie in streams${skipped(canJudge, "pdfsig, qpdf or mutool")}`,
    async () => {
      const path = onDisk(await letterForSigning(aSheet({ signatories: signatories(2) })));
      execFileSync("qpdf", ["--object-streams=generate", path, `${path}.out`]);
      expectTwoSignatures(await signedTwice(readFileSync(`${path}.out`)));
    },
  );

  it.skipIf(!canJudge)(
    `is signed when LibreOffice wrote it${skipped(canJudge, "pdfsig, qpdf or mutool")}`,
    async () => {
      const folder = onDisk(new Uint8Array());
      writeFileSync(join(folder, "../text.txt"), "Ein Blatt mit Umlauten: äöüß");
      const profile = `-env:UserInstallation=file://${folder}.profile`;
      const asked = [
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        join(folder, ".."),
        join(folder, "../text.txt"),
      ];
      execFileSync("soffice", asked, { stdio: "pipe" });
      expectTwoSignatures(await signedTwice(readFileSync(join(folder, "../text.pdf"))));
    },
  );

  it.skipIf(VERAPDF === "" || PYHANKO === "")(
    `keeps both standards and the first signature where a letter has no fields${skipped(VERAPDF !== "" && PYHANKO !== "", "veraPDF or pyHanko")}`,
    async () => {
      const path = onDisk(await signedTwice(typesetFile(aSheet()).pdf));
      expect(verapdfObjections([path])).toEqual([]);
      expect(pyhankoJudges(path, keys.authority)).toEqual([true, true]);
    },
    PATIENCE_MS,
  );
});

describe("every kind of key", () => {
  for (const kind of ["rsa2048", "rsa4096", "p384"] satisfies KeyKind[]) {
    it.skipIf(!canJudge)(`signs: ${kind}${skipped(canJudge, "pdfsig, qpdf or mutool")}`, async () => {
      const letter = await letterForSigning(aSheet({ signatories: signatories(2) }));
      const once = await signed(letter, signingKey(keys, kind, "Änne Größe"), "Änne Größe");
      expectTwoSignatures(await signed(once, second, "Berta Straßer"));
    });
  }

  it.skipIf(!canJudge)(`signs: a self-made certificate${skipped(canJudge, "pdfsig, qpdf or mutool")}`, async () => {
    const name = { name: "Änne Größe", organisation: "Initiative Straßenbäume", email: "aenne@initiative.example" };
    const made = makeCertificate(name, PASSWORD, { now: new Date().toISOString(), random: randomBytes });
    const own = signingKeyOf(readKeyFile(made.keyFile, PASSWORD, SOON));
    const path = onDisk(await signed(await letterForSigning(aSheet()), own, "Änne Größe"));
    writeFileSync(`${path}.pem`, new X509Certificate(made.certificate).toString());
    expect(opensslVerifies(path, `${path}.pem`)).toEqual([0, 0]);
    expect(opensslVerifies(path, keys.authority)).not.toEqual([0, 0]);
    const [verdict] = pdfsig(path, nssTrusting([]));
    expect([verdict?.name, verdict?.signature, verdict?.certificate]).toEqual([
      "Änne Größe",
      "Signature is Valid.",
      "Certificate issuer is unknown.",
    ]);
  });
});
