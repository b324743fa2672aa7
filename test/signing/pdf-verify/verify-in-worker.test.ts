import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import { verifyInWorker } from "../../../main/signing/verifying/verify-in-worker";
import { aSheet, signatories } from "../../export/sample-sheets";
import { PROJECT } from "../../typesetting/typeset-sample";
import { opensslKeys } from "../openssl-keys";
import { refusalOfAsync } from "../refusal-of";
import { letterForSigning, SOON, signed, signingKey } from "../signed-letter";

const folder = mkdtempSync(join(PROJECT, "out", "verifying-test."));
const workerFile = join(folder, "verifying-worker.cjs");
let pdf: Uint8Array;

beforeAll(async () => {
  const bundle = await rolldown({
    input: join(PROJECT, "main/signing/verifying/verifying-worker.ts"),
    platform: "node",
  });
  await bundle.write({ file: workerFile, format: "cjs" });
  const letter = await letterForSigning(aSheet({ signatories: signatories(1) }));
  pdf = await signed(letter, signingKey(opensslKeys(), "p256", "Ada"), "Ada");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("verifying beside the main thread", () => {
  it("says the same, and leaves the bytes as they are", async () => {
    const before = Buffer.from(pdf);
    const report = await verifyInWorker(pdf, "brief.pdf", SOON, workerFile);
    expect(report).toEqual(await verifyPdfSignatures(pdf, SOON));
    expect(report.isIntact).toBe(true);
    expect(before.equals(pdf)).toBe(true);
  });

  it("refuses what it can't read", async () => {
    const refused = (bytes: Uint8Array) => refusalOfAsync(() => verifyInWorker(bytes, "brief.pdf", SOON, workerFile));
    expect(await refused(Buffer.from("Ein Brief"))).toBe("signing.unknownKindToVerify");
    expect(await refused(Buffer.from("%PDF-1.7"))).toBe("signing.pdfBroken");
  });

  it("ends with a sentence where a file would keep it busy, and takes the next one", async () => {
    const refusal = await refusalOfAsync(() => verifyInWorker(pdf, "brief.pdf", SOON, workerFile, 1));
    expect(refusal).toBe("signing.verifyingTooSlow");
    expect((await verifyInWorker(pdf, "brief.pdf", SOON, workerFile)).isIntact).toBe(true);
  });
});
