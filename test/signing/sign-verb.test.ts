import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPdf } from "../../main/signing/pdf/pdf-file";
import { signatureFields } from "../../main/signing/pdf/signature-fields";
import { runLetter, TO_THE_GROUP } from "../command-line/run-letter";
import { scratchFolder } from "../command-line/scratch-folder";
import { opensslKeys, PASSWORD } from "./openssl-keys";
import { HAS_PDFSIG, nssTrusting, opensslVerifies, pdfsig, skipped } from "./pdf/judges";

const keys = opensslKeys();
const past = { from: "20250101000000Z", to: "20250201000000Z" };
const files = {
  "anna.p12": keys.keyFile(keys.leaf("rsa3072", "Änne Größe", { ...past, to: "20450101000000Z" }), PASSWORD, [
    "-legacy",
  ]),
  "berta.p12": keys.keyFile(keys.leaf("p256", "Berta Straßer", { ...past, to: "20450101000000Z" }), PASSWORD),
  "old.p12": keys.keyFile(keys.leaf("p256", "Cem", past), PASSWORD),
};

describe("the verb sign", () => {
  const { path, folder } = scratchFolder();
  const run = (...args: string[]) => runLetter(folder(), args, `${PASSWORD}\n`);
  const sign = (file: string, key: string, out: string, ...more: string[]) =>
    run("sign", file, "--key", key, "--password-stdin", "--out", out, ...more);

  function prepare(...options: string[]): void {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path(name), bytes);
    const signatories = ["--signatory", "Änne Größe; Sprecherin", "--signatory", "Berta Straßer"];
    const made = run("export", ...TO_THE_GROUP, ...signatories, ...options);
    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: "" });
  }

  it.skipIf(!HAS_PDFSIG)(
    `signs a letter exported for signing, first one and then the other${skipped(HAS_PDFSIG, "pdfsig")}`,
    () => {
      prepare("--for-signing", "--pdf", "brief.pdf");
      const first = sign(
        "brief.pdf",
        "anna.p12",
        "eins.pdf",
        "--signatory",
        "2",
        "--reason",
        "Für Bäume",
        "--place",
        "Köln",
      );
      expect(first).toEqual({ code: 0, out: "eins.pdf\n", err: "" });
      expect(sign("eins.pdf", "berta.p12", "zwei.pdf")).toEqual({ code: 0, out: "zwei.pdf\n", err: "" });
      expect(pdfsig(path("zwei.pdf"), nssTrusting([keys.authority]))).toEqual([
        {
          field: "Unterschrift 1",
          name: "Berta Straßer",
          signature: "Signature is Valid.",
          certificate: "Certificate is Trusted.",
          isWholeFile: true,
        },
        {
          field: "Unterschrift 2",
          name: "Änne Größe",
          signature: "Signature is Valid.",
          certificate: "Certificate is Trusted.",
          isWholeFile: false,
        },
      ]);
      expect(opensslVerifies(path("zwei.pdf"), keys.authority)).toEqual([0, 0, 0, 0]);
      const text = readFileSync(path("eins.pdf"), "latin1");
      expect(text).toContain(
        `/Reason <FEFF${Buffer.from("Für Bäume", "utf16le").swap16().toString("hex").toUpperCase()}>`,
      );
      expect(text).toContain(
        `/Location <FEFF${Buffer.from("Köln", "utf16le").swap16().toString("hex").toUpperCase()}>`,
      );
    },
  );

  it("makes no fields unless it is asked to, and says that the signature shows nowhere", () => {
    prepare("--pdf", "brief.pdf");
    expect(signatureFields(openPdf(readFileSync(path("brief.pdf"))))).toEqual([]);
    const { code, out } = sign("brief.pdf", "berta.p12", "signiert.pdf");
    expect(code).toBe(0);
    expect(out).toMatch(/^signiert\.pdf\nHinweis: Das PDF hat kein freies Unterschriftsfeld\..*\n$/u);
  });

  it("signs a Word document by its content", () => {
    prepare("--docx", "brief.pdf");
    const { code, out } = sign("brief.pdf", "berta.p12", "signiert.docx");
    expect(code).toBe(0);
    expect(out).toMatch(/^signiert\.docx\nHinweis: /u);
    expect(readFileSync(path("signiert.docx")).includes("_xmlsignatures/")).toBe(true);
  });

  it("says in one sentence why it does not sign, writes nothing, and never prints the password", () => {
    prepare("--for-signing", "--pdf", "brief.pdf");
    writeFileSync(path("text.txt"), "Ein Brief");
    const before = readdirSync(folder());
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [["brief.pdf", "old.p12"], /^Das Zertifikat ist am 2025-02-01 abgelaufen\./u],
      [["brief.pdf", "text.txt"], /^Das ist keine Zertifikatsdatei\./u],
      [["brief.pdf", "fehlt.p12"], /^Die Datei „fehlt\.p12“ gibt es nicht\./u],
      [["text.txt", "anna.p12"], /^„text\.txt“ ist weder ein PDF noch ein Word-Dokument/u],
      [["fehlt.pdf", "anna.p12"], /^Die Datei „fehlt\.pdf“ gibt es nicht\./u],
      [
        ["brief.pdf", "anna.p12", "--signatory", "3"],
        /^Ein Unterschriftsfeld Nummer 3 gibt es nicht; das PDF hat 2\./u,
      ],
      [["brief.pdf", "anna.p12", "--signatory", "0"], /^„0“ ist keine Nummer\./u],
      [["brief.pdf", "anna.p12", "--reason", "x".repeat(201)], /^Der Grund darf höchstens 200 Zeichen haben\./u],
    ];
    for (const [[file = "", key = "", ...more], sentence] of refusals) {
      const { code, out, err } = sign(file, key, "nichts.pdf", ...more);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(sentence);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).not.toContain(PASSWORD);
    }
    const wrong = runLetter(
      folder(),
      ["sign", "brief.pdf", "--key", "anna.p12", "--password-stdin", "--out", "n.pdf"],
      "falsch",
    );
    expect(wrong).toEqual({ code: 2, out: "", err: expect.stringMatching(/^Das Passwort passt nicht/u) });
    expect(readdirSync(folder())).toEqual(before);
  });

  it("wants key, password and a new file", () => {
    prepare("--for-signing", "--pdf", "brief.pdf");
    for (const args of [[], ["--key", "anna.p12", "--out", "x.pdf"], ["--key", "anna.p12", "--password-stdin"]]) {
      expect(run("sign", "brief.pdf", ...args).err).toMatch(/^Zum Signieren gehören --key/u);
    }
    for (const out of ["brief.pdf", "./anna.p12"]) {
      expect(sign("brief.pdf", "anna.p12", out).err).toMatch(/ist zweimal genannt/u);
    }
    expect(existsSync(path("x.pdf"))).toBe(false);
    expect(run("export", ...TO_THE_GROUP, "--for-signing", "--docx", "x.docx").err).toMatch(
      /^--for-signing gilt nur für PDF/u,
    );
  });
});
