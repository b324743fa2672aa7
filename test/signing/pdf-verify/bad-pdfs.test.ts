import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyFile } from "../../../main/signing/files/verify-file";
import { verifyPdfSignatures } from "../../../main/signing/pdf/verify/verify-pdf";
import type { SigningKey } from "../../../main/signing/signing-key";
import { aSheet, signatories } from "../../export/sample-sheets";
import { typesetFile } from "../../typesetting/typeset-sample";
import { opensslKeys } from "../openssl-keys";
import { HAS_QPDF, skipped } from "../pdf/judges";
import { refusalOfAsync } from "../refusal-of";
import { letterForSigning, onDisk, SOON, signed, signingKey } from "../signed-letter";

let key: SigningKey;
let plain: Buffer;
let twice: Buffer;
beforeAll(async () => {
  key = signingKey(opensslKeys(), "p256", "Ada");
  plain = Buffer.from(typesetFile(aSheet()).pdf);
  const once = await signed(await letterForSigning(aSheet({ signatories: signatories(2) })), key, "Ada");
  twice = Buffer.from(await signed(once, key, "Ada"));
});

const refused = (pdf: Uint8Array) => refusalOfAsync(() => verifyPdfSignatures(pdf, SOON));

function qpdf(pdf: Uint8Array, ...options: string[]): Buffer {
  const path = onDisk(pdf);
  execFileSync("qpdf", [...options, path, `${path}.out`]);
  return readFileSync(`${path}.out`);
}

describe("a file that can't be verified", () => {
  it("is refused as what it is", async () => {
    expect(await refused(Buffer.from("Ein Brief"))).toBe("signing.notPdf");
    expect(await refused(Buffer.alloc(0))).toBe("signing.notPdf");
    expect(await refused(Buffer.concat([twice, Buffer.alloc(50_000_000)]))).toBe("signing.pdfTooBig");
    expect(await refused(twice.subarray(0, 5000))).toBe("signing.pdfBroken");
    const other = () => verifyFile(Buffer.from("Ein Brief"), "brief.txt", SOON);
    expect(await refusalOfAsync(other)).toBe("signing.unknownKindToVerify");
  });

  it.skipIf(!HAS_QPDF)(`is refused when it is encrypted${skipped(HAS_QPDF, "qpdf")}`, async () => {
    expect(await refused(qpdf(twice, "--encrypt", "", "geheim", "256", "--"))).toBe("signing.pdfEncrypted");
  });

  it("is refused when its sections lead in a circle, or one is no table", async () => {
    const text = twice.toString("latin1");
    const [, start = ""] = /startxref\n(\d+)\n%%EOF\n$/u.exec(text) ?? [];
    const circle = text.replace(/\/Prev \d+(?=[^/]*startxref\n\d+\n%%EOF\n$)/u, `/Prev ${start}`);
    expect(circle).not.toBe(text);
    expect(await refused(Buffer.from(circle, "latin1"))).toBe("signing.pdfBroken");
    expect(
      await refused(Buffer.from(text.replace(/startxref\n\d+\n%%EOF\n$/u, "startxref\n5\n%%EOF\n"), "latin1")),
    ).toBe("signing.pdfBroken");
  });

  it("is refused when a few kilobytes of it become a gigabyte", async () => {
    const bomb = deflateSync(Buffer.alloc(100_000_000));
    const entries = `/Type /XRef /W [1 4 2] /Size 900000 /Root 1 0 R /Filter /FlateDecode /Length ${bomb.length}`;
    const head = Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${entries} >>\nstream\n`);
    const pdf = Buffer.concat([head, bomb, Buffer.from("\nendstream\nendobj\nstartxref\n9\n%%EOF\n")]);
    expect(await refused(pdf)).toBe("signing.pdfBroken");
  });

  it("never throws anything but a refusal, and is never intact, whatever bytes of it change", async () => {
    let state = 11;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state % below;
    };
    for (let round = 0; round < 60; round++) {
      const changed = Buffer.from(twice);
      const from = round % 2 === 0 ? 0 : twice.length - 40_000;
      for (let times = 0; times < 1 + random(4); times++) changed[from + random(twice.length - from)] = random(256);
      if (changed.equals(twice)) continue;
      const outcome = await verifyPdfSignatures(changed, SOON).then(
        ({ isIntact }) => (isIntact ? "intact" : "told"),
        ({ code }) => code,
      );
      expect(outcome).toMatch(/^(?:told|signing\.pdf(?:Broken|Encrypted)|signing\.notPdf)$/u);
    }
  });
});

describe("a file of another build", () => {
  it("has no signature where nobody signed", async () => {
    expect(await verifyPdfSignatures(plain, SOON)).toEqual({ kind: "pdf", signatures: [], isIntact: false });
  });

  it.skipIf(!HAS_QPDF)(`is read when it is linearised${skipped(HAS_QPDF, "qpdf")}`, async () => {
    expect((await verifyPdfSignatures(qpdf(plain, "--linearize"), SOON)).signatures).toEqual([]);
    const { signatures } = await verifyPdfSignatures(qpdf(twice, "--linearize"), SOON);
    expect(signatures.map(({ isValid }) => isValid)).toEqual([false, false]);
  });

  it.skipIf(!HAS_QPDF)(
    `is intact when its objects lie in streams, and signatures were appended${skipped(HAS_QPDF, "qpdf")}`,
    async () => {
      let pdf: Uint8Array = qpdf(
        await letterForSigning(aSheet({ signatories: signatories(2) })),
        "--object-streams=generate",
      );
      for (const _ of [1, 2]) pdf = await signed(pdf, key, "Ada");
      const { signatures, isIntact } = await verifyPdfSignatures(pdf, SOON);
      expect(signatures.map(({ coverage, problems }) => [coverage, problems])).toEqual([
        ["signedOn", []],
        ["whole", []],
      ]);
      expect(isIntact).toBe(true);
    },
  );
});
