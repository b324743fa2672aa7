import { randomBytes } from "node:crypto";
import { strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { signDocx } from "../../../main/signing/docx/sign-docx";
import { verifyDocxSignatures } from "../../../main/signing/docx/verify-docx";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { aLetterDocx, type Entries, replaceIn, textIn, withEntries } from "./a-letter-docx";
import { anIdentity, aSigningKey } from "./a-signing-key";
import { badFiles } from "./bad-files";

const AT = "2026-11-22T10:00:00Z";
const key = aSigningKey(anIdentity());
const letter = await aLetterDocx();
const FILES = badFiles(letter);

async function codeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "done";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}

describe("With one sentence is refused", () => {
  it.each(FILES)("for signing: %s", async (_, code, file) => {
    expect(await codeOf(() => signDocx(file, key, { reason: "", town: "" }, AT))).toBe(code);
  });

  it.each(FILES)("for verifying: %s", async (_, code, file) => {
    expect(await codeOf(() => verifyDocxSignatures(file, AT))).toBe(code);
  });

  it("for signing: a part without content type", async () => {
    const file = withEntries(letter, (entries) => void Object.assign(entries, { "word/a.unknown": strToU8("a") }));
    expect(await codeOf(() => signDocx(file, key, { reason: "", town: "" }, AT))).toBe("signing.docxBroken");
  });

  it("a reason that is longer than Word takes", async () => {
    const sign = (length: number) => codeOf(() => signDocx(letter, key, { reason: "a".repeat(length), town: "" }, AT));
    expect([await sign(255), await sign(256)]).toEqual(["done", "signing.reasonTooLong"]);
  });

  it("another signature where there are a hundred", async () => {
    const signed = await signDocx(letter, key, { reason: "", town: "" }, AT);
    const withSignatures = (count: number) =>
      withEntries(signed, (entries) => {
        const type = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature";
        const rows = Array.from(
          { length: count },
          (_, index) => `<Relationship Id="a${index}" Type="${type}" Target="sig${index + 1}.xml"/>`,
        );
        replaceIn(entries, "_xmlsignatures/_rels/origin.sigs.rels", /<Relationship .*\/>/u, rows.join(""));
      });
    const again = (docx: Uint8Array) => codeOf(() => signDocx(docx, key, { reason: "", town: "" }, AT));
    expect([await again(withSignatures(99)), await again(withSignatures(100))]).toEqual([
      "done",
      "signing.tooManySignatures",
    ]);
    expect(await codeOf(() => verifyDocxSignatures(withSignatures(101), AT))).toBe("signing.tooManySignatures");
  });
});

describe("What would take long to read", () => {
  it("is refused: megabytes of relationships", async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `<Relationship Id="a${index}" Type="t" Target="${index}"/>`,
    );
    const part = strToU8(textIn(unzipSync(letter), "_rels/.rels").replace("</Rel", `${rows.join("")}</Rel`));
    const file = withEntries(letter, (entries) => {
      for (const name of ["a", "b", "c"]) entries[`word/_rels/${name}.xml.rels`] = part;
    });
    expect(await codeOf(() => verifyDocxSignatures(file, AT))).toBe("signing.docxBroken");
  });

  it("is refused: megabytes of signatures", async () => {
    const signed = await signDocx(letter, key, { reason: "", town: "" }, AT);
    const file = withEntries(signed, (entries) =>
      // No repetition, which would be taken for a zip bomb.
      replaceIn(
        entries,
        "_xmlsignatures/sig1.xml",
        "</Signature>",
        `${randomBytes(4_500_000).toString("base64")}</Signature>`,
      ),
    );
    expect(await codeOf(() => verifyDocxSignatures(file, AT))).toBe("signing.signaturesTooBig");
  });
});

// Meets headers, names, contents and the directory alike.
const STEP = 211;

describe("A signed DOCX with any byte changed", () => {
  it("is intact only where every signed part is as it was, and never a bug", async () => {
    const signed = await signDocx(letter, key, { reason: "", town: "" }, AT);
    const before = signedParts(signed);
    let intact = 0;
    for (let at = 7; at < signed.length; at += STEP) {
      const changed = Uint8Array.from(signed);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      await codeOf(async () => {
        if (!(await verifyDocxSignatures(changed, AT)).isIntact) return;
        intact++;
        expect(signedParts(changed)).toEqual(before);
      });
    }
    // Dates of entries and the like, and title and author.
    expect(intact).toBeLessThan(signed.length / STEP / 5);
  });
});

function signedParts(docx: Uint8Array): Entries {
  // Without what a change may stay in: properties, types of parts that are not there, ids of relationships to signatures.
  const isOpen = /^(?:docProps\/(?:core|app)\.xml|\[Content_Types\]\.xml|_rels\/\.rels|_xmlsignatures\/.*)$/u;
  return Object.fromEntries(Object.entries(unzipSync(docx)).filter(([name]) => !isOpen.test(name)));
}
