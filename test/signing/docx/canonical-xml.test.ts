import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type CanonicalForm, canonicalXml } from "../../../main/signing/docx/xml/canonical-xml";
import { parseStrictXml } from "../../../main/signing/docx/xml/parse-strict-xml";
import { elementsOf } from "../../../main/signing/docx/xml/xml-tree";
import { isInstalled } from "../../export/installed";

const HAS_XMLLINT = isInstalled("xmllint");
const folder = mkdtempSync(join(tmpdir(), "appell-canonical-"));
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (xml: string) => parseStrictXml(new TextEncoder().encode(xml));

/** What libxml2 makes of whole documents. */
function canonicalOfXmllint(documents: readonly string[], form: CanonicalForm): readonly string[] {
  return documents.map((xml, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, xml);
    const option = form === "inclusive" ? "--c14n" : "--exc-c14n";
    return spawnSync("xmllint", ["--nonet", option, path], { encoding: "utf8" }).stdout;
  });
}

// Namespaces declared, taken back, and declared anew under another prefix; texts with all that has to be escaped.
const namespaces = fc.constantFrom(
  "",
  ' xmlns="urn:a"',
  ' xmlns=""',
  ' xmlns:p="urn:b"',
  ' xmlns:p="urn:c" xmlns:q="urn:a"',
);
const text = fc.constantFrom("", "a&amp;b", "&lt;&gt;\r\n x", "&#xD;&#x9;", "<![CDATA[<a>&]]>", "„Größe“ 𝄞", "]]&gt;");
const attribute = fc.constantFrom(
  "",
  ' z="1"',
  ' b="&quot;&#xA;&lt;&amp;&gt;"',
  ' a="x\n\ty  z"',
  ' r:b="2" a="1"',
  ' xml:lang="de"',
);
const tree: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      fc.constantFrom("a", "b", "r:c"),
      namespaces,
      attribute,
      text,
      depth > 1 ? fc.array(tree(depth - 1), { maxLength: 3 }) : fc.constant([]),
    )
    .map(
      ([name, declared, attributes, words, inside]) =>
        `<${name}${declared}${attributes}>${words}${inside.join(words)}</${name}>`,
    ),
);
const documents = fc.sample(
  tree(4).map(
    (inside) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<r:root xmlns:r="urn:r" xmlns:unused="urn:u">${inside}</r:root>`,
  ),
  { numRuns: 150, seed: 20_261_122 },
);

describe("The canonical form of XML", () => {
  it.skipIf(!HAS_XMLLINT).each(["inclusive", "exclusive"] as const)(
    "is that of libxml2 for whole documents: %s (skipped without xmllint)",
    (form) => {
      expect(documents.map((xml) => canonicalXml(parse(xml), form))).toEqual(canonicalOfXmllint(documents, form));
    },
  );

  it("of an inner element takes along the namespaces and the language around it", () => {
    const root = parse(
      '<r:root xmlns:r="urn:r" xmlns="urn:d" xml:lang="de" id="1"><a xmlns:q="urn:q"><b/></a></r:root>',
    );
    const inner = elementsOf(root)[0] ?? root;
    expect(canonicalXml(inner)).toBe('<a xmlns="urn:d" xmlns:q="urn:q" xmlns:r="urn:r" xml:lang="de"><b></b></a>');
    expect(canonicalXml(inner, "exclusive")).toBe('<a xmlns="urn:d"><b></b></a>');
  });

  it("of the same element in two spellings is the same", () => {
    const one = parse("<a   b='1'\n c=\"2\"/>");
    expect(canonicalXml(one)).toBe(canonicalXml(parse('<a c="2" b="1"></a>')));
  });
});

describe("Strict reading of XML refuses", () => {
  it.each([
    ["comments", "<a><!-- --></a>"],
    ["processing instructions", "<a><?b c?></a>"],
    ["a DOCTYPE", "<!DOCTYPE a><a/>"],
    ["an attribute given twice", '<a b="1" b="2"/>'],
    ["an attribute given twice under two prefixes", '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>'],
    ["a prefix without namespace", "<a:b/>"],
    ["two roots", "<a/><b/>"],
    ["XML 1.1", '<?xml version="1.1"?><a/>'],
    ["great depth", "<a>".repeat(100) + "</a>".repeat(100)],
    ["many elements", `<a>${"<b/>".repeat(100_001)}</a>`],
    ["many namespaces", `<a ${Array.from({ length: 60 }, (_, index) => `xmlns:p${index}="u"`).join(" ")}/>`],
    ["unknown entities", "<a>&uuml;</a>"],
  ])("%s", (_, xml) => {
    expect(() => parse(xml)).toThrow(/^signing\.docx(?:Broken|Doctype)$/u);
  });
});
