import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runLetter, TO_THE_GROUP } from "../../command-line/run-letter";
import { scratchFolder } from "../../command-line/scratch-folder";
import { opensslKeys, PASSWORD } from "../openssl-keys";
import { PATIENCE_MS } from "../pdf/judges";

const keys = opensslKeys();
const keyFile = keys.keyFile(keys.leaf("p256", "Änne Größe"), PASSWORD);

describe("the verb verify", () => {
  const { path, folder } = scratchFolder();
  const run = (...args: string[]) => runLetter(folder(), args, `${PASSWORD}\n`);

  function prepare(): void {
    writeFileSync(path("key.p12"), keyFile);
    const signatories = ["--signatory", "Änne Größe", "--signatory", "Berta Straßer"];
    expect(run("export", ...TO_THE_GROUP, ...signatories, "--for-signing", "--pdf", "brief.pdf").code).toBe(0);
    expect(run("export", ...TO_THE_GROUP, ...signatories, "--docx", "brief.docx").code).toBe(0);
    for (const kind of ["pdf", "docx"]) {
      const words = ["--reason", "Für Bäume", "--place", "Köln"];
      const sign = ["sign", `brief.${kind}`, "--key", "key.p12", "--password-stdin", "--out", `signiert.${kind}`];
      expect(run(...sign, ...words).code).toBe(0);
    }
  }

  it(
    "says who signed a PDF or Word document, and ends with 0 only where all is well",
    () => {
      prepare();
      const pdf = run("verify", "signiert.pdf");
      expect({ code: pdf.code, err: pdf.err }).toEqual({ code: 0, err: "" });
      expect(pdf.out).toMatch(
        /^Unterschrift 1: Änne Größe, Initiative Straßenbäume\n {2}gültig, deckt die ganze Datei\n/u,
      );
      for (const words of [
        "Grund: Für Bäume",
        "Ort: Köln",
        "bürgt: Prüfstelle Wurzel",
        "Alle Signaturen sind gültig",
      ]) {
        expect(pdf.out).toContain(words);
      }
      expect(run("verify", "signiert.docx", "--language", "en")).toMatchObject({
        code: 0,
        out: expect.stringContaining("All signatures are valid, and nothing was changed after the last one."),
      });
      expect(run("verify", "brief.pdf")).toEqual({ code: 1, out: "Diese Datei hat keine Signatur.\n", err: "" });
      expect(run("verify", "brief.docx").code).toBe(1);

      writeFileSync(path("mehr.pdf"), Buffer.concat([readFileSync(path("signiert.pdf")), Buffer.from("mehr")]));
      const more = run("verify", "mehr.pdf");
      expect(more.code).toBe(1);
      expect(more.out).toContain("gültig, danach wurde etwas verändert");
      expect(more.out).toContain("Befund: An die Datei wurden nach dem Signieren Daten angehängt");

      const { code, out } = run("verify", "mehr.pdf", "--json");
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        kind: "pdf",
        isIntact: false,
        signatures: [
          {
            isValid: true,
            coverage: "changed",
            signer: { subject: { name: "Änne Größe" } },
            problems: [{ code: "pdfBytesAppended", sentence: expect.stringContaining("angehängt") }],
          },
        ],
      });
    },
    PATIENCE_MS,
  );

  it("ends with 2 and one sentence where it could not read the file", () => {
    writeFileSync(path("text.pdf"), "Ein Brief");
    writeFileSync(path("kaputt.pdf"), "%PDF-1.7\nEin Brief");
    const sentences: readonly (readonly [string, RegExp])[] = [
      ["text.pdf", /^„text\.pdf“ ist weder ein PDF noch ein Word-Dokument/u],
      ["kaputt.pdf", /^Dieses PDF ist beschädigt/u],
      ["fehlt.pdf", /^Die Datei „fehlt\.pdf“ gibt es nicht\./u],
    ];
    for (const [file, sentence] of sentences) {
      const { code, out, err } = run("verify", file);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(sentence);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });
});
