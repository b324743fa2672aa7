import { describe, expect, it } from "vitest";
import { openPdf } from "../../../main/signing/pdf/pdf-file";
import { signatureFields } from "../../../main/signing/pdf/signature-fields";
import { SAMPLE_LETTERS } from "../../export/sample-sheets";
import { typesetFile } from "../../typesetting/typeset-sample";
import { letterForSigning } from "../signed-letter";

const PT_PER_MM = 72 / 25.4;
const showsPicture = (pdf: Uint8Array) => /\/Subtype\s*\/Image\b/u.test(Buffer.from(pdf).toString("latin1"));

describe("a letter with signatures by hand that is exported for signing with certificates", () => {
  for (const name of ["signatures by hand beside one by pen", "a single signature by hand"]) {
    it(`shows none of them, and its fields stand above the same names: ${name}`, async () => {
      const sheet = SAMPLE_LETTERS[name];
      if (sheet === undefined) throw new Error("There is no such sample");
      const plain = typesetFile(sheet);
      expect(showsPicture(plain.pdf)).toBe(true);
      // It is given no pictures at all, and asks for none.
      const unsigned = await letterForSigning(sheet);
      expect(showsPicture(unsigned)).toBe(false);
      const names = plain.places.filter(({ part }) => part === "signatory");
      const fields = signatureFields(openPdf(unsigned));
      expect(fields.map(({ rectangle }) => Math.round(rectangle.x / PT_PER_MM))).toEqual(
        names.map(({ xMm }) => Math.round(xMm)),
      );
      for (const [index, { rectangle }] of fields.entries()) {
        const bottom = sheet.geometry.sheet.height - rectangle.y / PT_PER_MM;
        expect(Math.abs((names[index]?.yMm ?? 0) - bottom)).toBeLessThan(1);
      }
    });
  }
});
