import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { inflateStream } from "../../../main/signing/pdf/inflate-stream";
import { openPdf } from "../../../main/signing/pdf/pdf-file";
import { startIncrement, withEntries } from "../../../main/signing/pdf/pdf-increment";
import type { SigningKey } from "../../../main/signing/signing-key";
import { aSheet } from "../../export/sample-sheets";
import { opensslKeys } from "../openssl-keys";
import { refusalOfAsync } from "../refusal-of";
import { letterForSigning, onDisk, signed, signingKey } from "../signed-letter";
import { HAS_QPDF, skipped } from "./judges";

let key: SigningKey;
let letter: Buffer;
beforeAll(async () => {
  key = signingKey(opensslKeys(), "p256", "Ada");
  letter = Buffer.from(await letterForSigning(aSheet()));
});

/** How signing a file is refused. */
function refused(pdf: Uint8Array, changes: Parameters<typeof signed>[3] = {}): Promise<string> {
  return refusalOfAsync(() => signed(pdf, key, "Ada", changes));
}

function qpdf(pdf: Uint8Array, ...options: string[]): Buffer {
  const path = onDisk(pdf);
  execFileSync("qpdf", [...options, path, `${path}.out`]);
  return readFileSync(`${path}.out`);
}

/** The file with another text in the place of the last one of its kind. */
function withLast(old: string, replacement: string): Buffer {
  const text = letter.toString("latin1");
  const at = text.lastIndexOf(old);
  expect(at).toBeGreaterThan(0);
  return Buffer.from(text.slice(0, at) + replacement + text.slice(at + old.length), "latin1");
}

/** The file as somebody certifies it who allows so much: 1 nothing, 2 forms, 3 remarks. */
function certified(allowed: number | null): Buffer {
  const file = openPdf(letter);
  const increment = startIncrement(file);
  const parameters = allowed === null ? {} : { P: allowed };
  const reference = { Type: "SigRef", TransformMethod: "DocMDP", TransformParams: parameters };
  const signature = increment.add(increment.context.obj({ Type: "Sig", Reference: [reference] }));
  const catalog = file.dictionary(file.catalog);
  if (catalog === undefined) throw new Error("There is a catalog");
  const permissions = increment.context.obj({ DocMDP: signature }) as PDFObject;
  increment.write(file.catalog, withEntries(catalog, { Perms: permissions }));
  return increment.finish().bytes;
}

describe("a PDF that can't be signed", () => {
  it("is refused as what it is when it is none, or too large", async () => {
    expect(await refused(Buffer.from("Das ist ein Brief."))).toBe("pdf.notAPdf");
    expect(await refused(Buffer.alloc(0))).toBe("pdf.notAPdf");
    expect(await refused(Buffer.concat([letter, Buffer.alloc(50_000_000, 0x20)]))).toBe("pdf.tooLarge");
  });

  it.skipIf(!HAS_QPDF)(`is refused when it is encrypted or linearised${skipped(HAS_QPDF, "qpdf")}`, async () => {
    for (const bits of ["128", "256"]) {
      const options = bits === "128" ? ["--allow-weak-crypto", "--use-aes=y"] : [];
      const [weak = "", ...rest] = options;
      const encrypted = qpdf(letter, ...(weak === "" ? [] : [weak]), "--encrypt", "", "geheim", bits, ...rest, "--");
      expect(await refused(encrypted)).toBe("pdf.encrypted");
    }
    expect(await refused(qpdf(letter, "--linearize"))).toBe("pdf.linearised");
  });

  it("is refused when it has cross-references of both kinds", async () => {
    expect(await refused(withLast("trailer\n<<", "trailer\n<<\n/XRefStm 99"))).toBe("pdf.hybrid");
  });

  it("is refused when it is certified so that nothing may change, and only then", async () => {
    expect(await refused(certified(1))).toBe("pdf.certified");
    for (const allowed of [2, 3, null]) expect(await refused(certified(allowed))).toBe("none");
  });

  it("is refused when its cross-references do not lead to its objects", async () => {
    expect(await refused(letter.subarray(0, letter.length - 20))).toBe("pdf.broken");
    expect(await refused(letter.subarray(0, letter.length / 2))).toBe("pdf.broken");
    expect(await refused(Buffer.concat([letter, Buffer.from("angehängt")]))).toBe("pdf.broken");
    expect(await refused(withLast("startxref\n", "startxref\n1"))).toBe("pdf.broken");
    expect(await refused(withLast("/Root", "/Boot"))).toBe("pdf.broken");
    const [, offset = ""] = /\n(\d{10}) 00000 n /u.exec(letter.toString("latin1")) ?? [];
    const shifted = String(Number(offset) + 1).padStart(10, "0");
    expect(await refused(withLast(`${offset} 00000 n`, `${shifted} 00000 n`))).toBe("pdf.broken");
  });

  it("is refused when its sections lead in a circle", async () => {
    const [, start = ""] = /startxref\n(\d+)\n%%EOF\n$/u.exec(letter.toString("latin1")) ?? [];
    const [previous = ""] =
      letter
        .toString("latin1")
        .match(/\/Prev \d+/gu)
        ?.slice(-1) ?? [];
    expect(await refused(withLast(previous, `/Prev ${start}`))).toBe("pdf.broken");
  });

  it("is refused when a few kilobytes of it become a gigabyte", async () => {
    const bomb = deflateSync(Buffer.alloc(300_000_000));
    const entries = `/Type /XRef /W [1 4 2] /Size 900000 /Root 1 0 R /Filter /FlateDecode /Length ${bomb.length}`;
    const head = Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${entries} >>\nstream\n`);
    const pdf = Buffer.concat([head, bomb, Buffer.from("\nendstream\nendobj\nstartxref\n9\n%%EOF\n")]);
    expect(await refused(pdf)).toBe("pdf.broken");
    const stream = openPdf(letter).references.trailer.context.flateStream(Buffer.alloc(3_000_000));
    const raw = PDFRawStream.of(stream.dict, stream.getContents());
    expect(() => inflateStream(raw, 2_999_999)).toThrow(RangeError);
    expect(inflateStream(raw, 3_000_000)).toHaveLength(3_000_000);
  });

  it("is refused when values lie in values without end", async () => {
    const deep = `%PDF-1.7\n1 0 obj\n${"[".repeat(2_000_000)}\nendobj\n`;
    const tail = `xref\n1 1\n0000000009 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n${deep.length}\n%%EOF\n`;
    expect(await refused(Buffer.from(deep + tail))).toBe("pdf.broken");
  });

  it("is refused, or signed soundly, whatever bytes of it change", async () => {
    let state = 7;
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state % below;
    };
    for (let round = 0; round < 400; round++) {
      const changed = Buffer.from(letter);
      // Most of a file is fonts and text; what leads through it stands at its end.
      const from = round % 2 === 0 ? 0 : letter.length - 6_000;
      for (let times = 0; times < 1 + random(4); times++) changed[from + random(letter.length - from)] = random(256);
      expect(await refused(changed)).toMatch(/^(?:none|pdf\.\w+)$/u);
    }
  });
});

describe("a wish that can't be met", () => {
  it("is refused: a field that is not there, or is signed already", async () => {
    expect(await refused(letter, { field: 1 })).toBe("pdf.noSuchField");
    const once = await signed(letter, key, "Ada", { field: 0 });
    expect(await refused(once, { field: 0 })).toBe("pdf.fieldSigned");
  });

  it("is refused: words that no field has room for, and a picture that is none", async () => {
    expect(await refused(letter, { words: { reason: "x".repeat(201), town: "" } })).toBe("pdf.reasonTooLong");
    expect(await refused(letter, { words: { reason: "", town: "x".repeat(81) } })).toBe("pdf.townTooLong");
    expect(await refused(letter, { picture: Buffer.from("GIF89a") })).toBe("signature.pictureUnreadable");
    const broken = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(50)]);
    expect(await refused(letter, { picture: broken })).toBe("signature.pictureUnreadable");
  });
});
