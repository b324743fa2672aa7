import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeText } from "../../main/reading/decode-text";
import type { ReadLetter } from "../../main/reading/read-letter";
import { passageText } from "../../preload/letter/passage";
import { allWords, words } from "./letter-words";
import { fixtureBytes, readBytes, readFixture } from "./read-fixture";

const HAS_LIBREOFFICE = spawnSync("soffice", ["--version"]).status === 0;
const OPEN_LETTER = "open-letter-blank-after-each-line.txt";
const TEXT = ["advice-centre-reference-line.txt", "bus-line-one-line-a-paragraph.txt", OPEN_LETTER];

const HTML = `<html><head><meta charset="utf-8"></head><body>
<h1>Ein Freibad für alle</h1><p>Sehr geehrte Frau Bürgermeisterin,</p>
<p>wir <b>bitten</b> Sie <i>sehr</i> um <a href="https://example.org/x">Auskunft</a>.<br>Und zwar <u>bald</u>.</p>
<ol><li>eins</li><li>zwei</li></ol><p>Dazu gehören:</p><ul><li>Wasser</li><li>Licht</li></ul>
<blockquote>Ein Bad ist kein Luxus.</blockquote>
<table border="1"><tr><td>Posten</td><td>Euro</td></tr><tr><td>Folie</td><td>400</td></tr></table>
<h2>Was wir tun</h2><p>Wir packen mit an.</p>
<p>Mit freundlichen Grüßen</p><p>Änne Groß<br>Sprecherin</p></body></html>`;

describe.skipIf(!HAS_LIBREOFFICE)("DOCX written by LibreOffice (skipped without soffice)", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "appell-libreoffice-"));
    await writeFile(join(folder, "rich.html"), HTML);
    const utf8 = TEXT.map(async (name) => {
      const text = decodeText(fixtureBytes(name)).replace(/\r\n?/gu, "\n");
      await writeFile(join(folder, name), text);
    });
    await Promise.all(utf8);
    await convert(folder, "HTML (StarWriter)", ["rich.html"]);
    await convert(folder, "Text (encoded):UTF8,LF,,,", TEXT);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function readConverted(name: string): Promise<ReadLetter> {
    const file = name.replace(/\.[a-z]+$/u, ".docx");
    return readBytes(new Uint8Array(await readFile(join(folder, file))), file);
  }

  it("has emphasis, links, lists, headings, quotations and tables", async () => {
    const { letter, source } = await readConverted("rich.html");
    expect(source.kind).toBe("docx");
    expect(letter).toMatchObject({ subject: "Ein Freibad für alle", closing: "Mit freundlichen Grüßen" });
    expect(letter.salutation.own).toBe("Sehr geehrte Frau Bürgermeisterin,");
    expect(letter.signatories.map(({ name, role }) => [name, role])).toEqual([["Änne Groß", "Sprecherin"]]);
    expect(letter.passages[0]?.blocks).toEqual([
      {
        kind: "paragraph",
        text: [
          { kind: "text", text: "wir " },
          { kind: "text", text: "bitten", bold: true },
          { kind: "text", text: " Sie " },
          { kind: "text", text: "sehr", italic: true },
          { kind: "text", text: " um " },
          { kind: "text", text: "Auskunft", link: "https://example.org/x" },
          { kind: "text", text: "." },
          { kind: "lineBreak" },
          { kind: "text", text: "Und zwar " },
          { kind: "text", text: "bald", underline: true },
          { kind: "text", text: "." },
        ],
      },
    ]);
    expect(letter.passages.slice(1).map((passage) => [passage.form, passageText(passage)])).toEqual([
      ["text", "eins\nzwei"],
      ["text", "Dazu gehören:\nWasser\nLicht"],
      ["quotation", "Ein Bad ist kein Luxus."],
      ["text", "Posten\u2003Euro\nFolie\u2003400"],
      ["heading", "Was wir tun"],
      ["text", "Wir packen mit an."],
    ]);
  });

  it.each(TEXT)("made of %s loses no word", async (name) => {
    const { letter } = await readConverted(name);
    const expected = words(
      decodeText(fixtureBytes(name)).replace(/Organisation\/\s*Initiative/u, "Organisation/Initiative"),
    );
    expect([...allWords(letter)].sort()).toEqual([...expected].sort());
  });

  it("made of lines that were pasted out of a PDF is the letter that the lines are", async () => {
    const { letter } = await readConverted(OPEN_LETTER);
    const { letter: plain } = await readFixture(OPEN_LETTER);
    expect(letter.passages.map(passageText)).toEqual(plain.passages.map(passageText));
    expect(letter.salutation).toEqual(plain.salutation);
  });
});

/** LibreOffice with a profile of its own, so that it neither waits for another one nor changes it. */
async function convert(folder: string, filter: string, names: readonly string[]): Promise<void> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = ["--headless", "--convert-to", "docx:MS Word 2007 XML", `--infilter=${filter}`, "--outdir", folder];
  await promisify(execFile)("soffice", [`-env:UserInstallation=${profile}`, ...options, ...names], { cwd: folder });
}
