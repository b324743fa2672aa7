import { randomBytes } from "node:crypto";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { signDocx } from "../../../main/signing/docx/sign-docx";
import { verifyDocxSignatures } from "../../../main/signing/docx/verify-docx";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { aLetterDocx, type Entries, replaceIn, textIn, withEntries } from "./a-letter-docx";
import { anIdentity, aSigningKey } from "./a-signing-key";

const AT = "2026-11-22T10:00:00Z";
const key = aSigningKey(anIdentity());
const letter = await aLetterDocx();
const edited = (edit: (entries: Entries) => void) => withEntries(letter, edit);

const MACROS = "application/vnd.ms-office.vbaProject";
const CONTENT_TYPES = "[Content_Types].xml";
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]>';

const FILES: readonly (readonly [name: string, code: string, file: Uint8Array])[] = [
  ["an empty file", "signing.notDocx", new Uint8Array(0)],
  ["a text file", "signing.notDocx", strToU8("Sehr geehrte Damen und Herren, ".repeat(10))],
  ["a zip that is no DOCX", "signing.notDocx", zipSync({ "letter.txt": strToU8("Guten Tag") })],
  ["a zip without entries", "signing.notDocx", zipSync({})],
  [
    "an OpenDocument text",
    "signing.notDocx",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
  ],
  [
    "a document of another kind",
    "signing.notDocx",
    edited((entries) => replaceIn(entries, CONTENT_TYPES, "document.main+xml", "template.main+xml")),
  ],
  [
    "an encrypted document",
    "signing.docxEncrypted",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
  ],
  [
    "a document with macros",
    "signing.docxMacros",
    edited((entries) => {
      entries["word/vbaProject.bin"] = new Uint8Array(10);
      replaceIn(entries, CONTENT_TYPES, "</Types>", `<Default Extension="bin" ContentType="${MACROS}"/></Types>`);
    }),
  ],
  [
    "macros under another name",
    "signing.docxMacros",
    edited((entries) => {
      entries["word/harmless.xml"] = new Uint8Array(10);
      replaceIn(
        entries,
        CONTENT_TYPES,
        "</Types>",
        `<Override PartName="/word/harmless.xml" ContentType="${MACROS}"/></Types>`,
      );
    }),
  ],
  [
    "a document that declares macros",
    "signing.docxMacros",
    edited((entries) =>
      replaceIn(
        entries,
        CONTENT_TYPES,
        /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/u,
        "application/vnd.ms-word.document.macroEnabled.main+xml",
      ),
    ),
  ],
  [
    "a DOCTYPE in relationships",
    "signing.docxDoctype",
    edited((entries) =>
      replaceIn(entries, "word/_rels/document.xml.rels", "<Relationships", `${DOCTYPE}<Relationships`),
    ),
  ],
  [
    "a DOCTYPE in content types",
    "signing.docxDoctype",
    edited((entries) => replaceIn(entries, CONTENT_TYPES, "<Types", `${DOCTYPE}<Types`)),
  ],
  [
    "relationships that are no XML",
    "signing.docxBroken",
    edited((entries) => replaceIn(entries, "_rels/.rels", "<Relationship ", "<Relationship <")),
  ],
  [
    "relationships in another encoding",
    "signing.docxBroken",
    edited((entries) => replaceIn(entries, "_rels/.rels", /UTF-8/u, "UTF-16")),
  ],
  [
    "an id of a relationship given twice",
    "signing.docxBroken",
    edited((entries) => replaceIn(entries, "word/_rels/document.xml.rels", 'Id="rId2"', 'Id="rId1"')),
  ],
  [
    "a content type given twice",
    "signing.docxBroken",
    edited((entries) =>
      replaceIn(
        entries,
        CONTENT_TYPES,
        "</Types>",
        '<Override PartName="/WORD/document.xml" ContentType="text/plain"/></Types>',
      ),
    ),
  ],
  [
    "two main documents",
    "signing.notDocx",
    edited((entries) =>
      replaceIn(
        entries,
        "_rels/.rels",
        "</Relationships>",
        '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/header1.xml"/></Relationships>',
      ),
    ),
  ],
  ["a file cut off", "zip.broken", letter.subarray(0, letter.length - 400)],
  [
    "a path that leads out",
    "zip.unsafeName",
    edited((entries) => void Object.assign(entries, { "../a": strToU8("a") })),
  ],
  [
    "a name that no part has",
    "signing.docxBroken",
    edited((entries) => void Object.assign(entries, { "word/ä b.xml": strToU8("a") })),
  ],
  ["a zip bomb", "zip.bomb", edited((entries) => void Object.assign(entries, { "word/a.xml": new Uint8Array(30e6) }))],
  [
    "too many parts",
    "zip.tooManyEntries",
    edited((entries) => {
      for (let index = 0; index < 2_000; index++) entries[`word/a${index}.xml`] = strToU8("a");
    }),
  ],
  ["a file of 65 MB", "signing.docxTooBig", new Uint8Array(65e6)],
];

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
    const file = edited((entries) => void Object.assign(entries, { "word/a.unknown": strToU8("a") }));
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
    const file = edited((entries) => {
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

describe("A signed DOCX with any byte changed", () => {
  it("is intact only where every signed part is as it was, and never a bug", async () => {
    const signed = await signDocx(letter, key, { reason: "", town: "" }, AT);
    const before = signedParts(signed);
    let intact = 0;
    // A step that meets headers, names, contents and the directory alike.
    for (let at = 7; at < signed.length; at += 61) {
      const changed = Uint8Array.from(signed);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      await codeOf(async () => {
        if (!(await verifyDocxSignatures(changed, AT)).isIntact) return;
        intact++;
        expect(signedParts(changed)).toEqual(before);
      });
    }
    // Dates of entries and the like, and title and author.
    expect(intact).toBeLessThan(signed.length / 61 / 5);
  });
});

function signedParts(docx: Uint8Array): Entries {
  // Without what a change may stay in: properties, types of parts that are not there, ids of relationships to signatures.
  const isOpen = /^(?:docProps\/(?:core|app)\.xml|\[Content_Types\]\.xml|_rels\/\.rels|_xmlsignatures\/.*)$/u;
  return Object.fromEntries(Object.entries(unzipSync(docx)).filter(([name]) => !isOpen.test(name)));
}
