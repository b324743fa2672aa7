import { strToU8 } from "fflate";
import { type Entries, replaceIn, textIn, withEntries } from "../a-letter-docx";
import { DOCUMENT_RELATIONSHIPS, NOBODY, SIGNATURE, type Tampering, tampering } from "./tampering";
import { localHeaderNamed } from "./zip-bytes";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const COMMENTS = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="x"><w:p><w:r><w:t>Stimmt nicht.</w:t></w:r></w:p></w:comment></w:comments>`;

function addPart(entries: Entries, name: string, type: string, content: string): void {
  entries[name] = strToU8(content);
  replaceIn(
    entries,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
  );
}

function addEntry(entries: Entries, name: string, content: string): void {
  entries[name] = strToU8(content);
}

const connect = (entries: Entries, part: string, type: string, target: string) =>
  replaceIn(
    entries,
    part,
    "</Relationships>",
    `<Relationship Id="rIdNew" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  );

/** Something came to what was signed, or hides beside it. */
export const ADDED_CONTENT: readonly Tampering[] = [
  tampering("a part added that nothing leads to", "docxPartNotSigned", NOBODY, (entries) =>
    addPart(entries, "word/hidden.xml", "application/xml", "<hidden/>"),
  ),
  tampering("a comments part added", "docxRelationshipNotSigned", NOBODY, (entries) => {
    addPart(entries, "word/comments.xml", `${WORD}.comments+xml`, COMMENTS);
    connect(entries, DOCUMENT_RELATIONSHIPS, "comments", "comments.xml");
  }),
  tampering("a relationship added to a signed part", "docxRelationshipNotSigned", ["Open XML SDK"], (entries) =>
    connect(entries, DOCUMENT_RELATIONSHIPS, "footer", "header2.xml"),
  ),
  tampering("relationships added to a part that had none", "docxRelationshipNotSigned", NOBODY, (entries) => {
    entries["word/_rels/styles.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/attachedTemplate" Target="https://example.net/a.dotm" TargetMode="External"/></Relationships>`,
    );
  }),
  tampering("a part hidden beside the signatures", "docxPartNotSigned", NOBODY, (entries) => {
    addPart(entries, "_xmlsignatures/more.xml", `${WORD}.header+xml`, "<hidden/>");
  }),
  tampering("a part given out for title and author", "docxPartNotSigned", ["Open XML SDK"], (entries) => {
    addPart(entries, "word/header9.xml", `${WORD}.header+xml`, "<hidden/>");
    replaceIn(entries, "_rels/.rels", "docProps/app.xml", "word/header9.xml");
    delete entries["docProps/app.xml"];
    replaceIn(entries, "[Content_Types].xml", /<Override [^>]*app\.xml"[^>]*>/u, "");
  }),
  {
    name: "bytes appended to the file",
    ours: "docxStrayBytes",
    others: ["zipdetails"],
    tamper: ({ one }) => Buffer.concat([one, Buffer.from("Nachtrag")]),
  },
  {
    name: "bytes put in front of the file",
    ours: "docxStrayBytes",
    others: ["LibreOffice", "unzip"],
    tamper: ({ one }) => Buffer.concat([Buffer.from("%PDF-1.7\n"), one]),
  },
  {
    name: "two files joined",
    ours: "docxStrayBytes",
    others: ["unzip"],
    tamper: ({ one, other }) => Buffer.concat([other, one]),
  },
  {
    name: "a comment added to the zip",
    ours: "docxStrayBytes",
    others: ["zipdetails"],
    tamper: ({ one }) => {
      const end = Buffer.from(one);
      end.writeUInt16LE(8, end.length - 2);
      return Buffer.concat([end, Buffer.from("Nachtrag")]);
    },
  },
  {
    name: "an entry that the end of the zip does not count",
    ours: "docxStrayBytes",
    others: ["unzip"],
    tamper: ({ one }) => {
      const bytes = Buffer.from(withEntries(one, (entries) => addEntry(entries, "word/zzz.xml", "<x/>")));
      const count = bytes.readUInt16LE(bytes.length - 12) - 1;
      bytes.writeUInt16LE(count, bytes.length - 12);
      bytes.writeUInt16LE(count, bytes.length - 14);
      return bytes;
    },
  },
  {
    name: "an entry that has two names",
    ours: "docxStrayBytes",
    others: ["LibreOffice", "unzip"],
    tamper: ({ one }) => {
      const bytes = Buffer.from(one);
      const at = localHeaderNamed(bytes, "word/header1.xml");
      bytes.write("word/header9.xml", at + 30, "latin1");
      return bytes;
    },
  },
  {
    name: "an entry that is there twice",
    ours: "zip.unsafeName",
    others: ["LibreOffice", "Open XML SDK"],
    tamper: ({ one }) => {
      // Same length, so that the directory stays right.
      const bytes = Buffer.from(withEntries(one, (entries) => addEntry(entries, "word/documenx.xml", "<x/>")));
      for (let at = bytes.indexOf("word/documenx.xml"); at >= 0; at = bytes.indexOf("word/documenx.xml", at)) {
        bytes.write("word/document.xml", at, "latin1");
      }
      return bytes;
    },
  },
  tampering("an entry that differs by case only", "signing.docxDuplicateParts", ["Open XML SDK"], (entries) => {
    entries["word/DOCUMENT.xml"] = strToU8("<x/>");
  }),
  tampering("a signature copied, so that there seem to be two", "docxSignatureCopied", NOBODY, (entries) => {
    addPart(
      entries,
      "_xmlsignatures/sig2.xml",
      "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
      "",
    );
    entries["_xmlsignatures/sig2.xml"] = strToU8(`${textIn(entries, SIGNATURE)}\n`);
    replaceIn(
      entries,
      "_xmlsignatures/_rels/origin.sigs.rels",
      "</Relationships>",
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig2.xml"/></Relationships>',
    );
  }),
];
