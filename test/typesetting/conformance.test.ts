import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { FONT_FAMILIES } from "../../preload/stationery/stationery";
import { isInstalled } from "../export/installed";
import { PAPER_LETTERS } from "../export/paper-samples";
import { aSheet, FULL_LETTER, SAMPLE_LETTERS } from "../export/sample-sheets";
import { typesetFile } from "./typeset-sample";

const verapdf = process.env["APPELL_VERAPDF"] ?? "";
const files = Object.entries({ ...SAMPLE_LETTERS, ...PAPER_LETTERS }).map(([name, sheet]) => ({
  name,
  path: typesetFile(sheet).path,
}));

describe.skipIf(verapdf === "")(
  `veraPDF${verapdf === "" ? " (skipped: APPELL_VERAPDF names no validator)" : ""}`,
  () => {
    for (const flavour of ["2a", "ua1"]) {
      it(`finds every sample letter conforming to ${flavour}`, () => {
        const { status, stdout } = spawnSync(verapdf, [flavour, ...files.map(({ path }) => path)], {
          encoding: "utf8",
        });
        expect(stdout.split("\n").filter((line) => !line.startsWith("ok "))).toEqual([""]);
        expect(status).toBe(0);
      });
    }
  },
);

const canCheck = isInstalled("qpdf");

describe.skipIf(!canCheck)(`qpdf${canCheck ? "" : " (skipped: qpdf is not installed)"}`, () => {
  for (const { name, path } of files) {
    it(`finds nothing wrong with the file of "${name}"`, () => {
      const { status, stderr } = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    });
  }
});

const canList = isInstalled("pdffonts", "-v");

describe.skipIf(!canList)(`fonts of the file${canList ? "" : " (skipped: pdffonts is not installed)"}`, () => {
  for (const fontFamily of FONT_FAMILIES) {
    it(`are embedded subsets of those that travel with the app, for ${fontFamily}`, () => {
      const { path } = typesetFile(aSheet(SCRIPTS, { fontFamily }));
      const rows = execFileSync("pdffonts", [path], { encoding: "utf8" }).trim().split("\n").slice(2);
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const [font = ""] = row.split(/\s+/u);
        expect(font).toMatch(/^[A-Z]{6}\+(?:Arimo|Tinos|Carlito|NotoSansArabic)-/u);
        const [embedded, subset, unicode] = row.trim().split(/\s+/u).slice(-5);
        expect([embedded, subset, unicode], row).toEqual(["yes", "yes", "yes"]);
      }
    });
  }
});

const SCRIPTS = {
  passages: [
    {
      id: "s",
      form: "text" as const,
      role: "other" as const,
      positions: [],
      origin: { kind: "own" as const },
      blocks: [
        {
          kind: "paragraph" as const,
          text: [
            { kind: "text" as const, text: "Łódź, Ελληνικά, Кириллица, שלום, عربي, " },
            { kind: "text" as const, text: "fett ", bold: true as const },
            { kind: "text" as const, text: "kursiv", italic: true as const },
          ],
        },
      ],
    },
  ],
};

const canInform = isInstalled("pdfinfo", "-v");

describe.skipIf(!canInform)(
  `what the file says of itself${canInform ? "" : " (skipped: pdfinfo is not installed)"}`,
  () => {
    it("is title, author, the letter's date and both standards", () => {
      const { path } = typesetFile(aSheet({ date: { kind: "fixed", date: "2026-03-04" } }));
      const said = execFileSync("pdfinfo", ["-isodates", path], {
        encoding: "utf8",
        env: { ...process.env, TZ: "UTC" },
      });
      expect(said).toMatch(/^Title: +Ein sicherer Schulweg$/mu);
      expect(said).toMatch(/^Author: +Initiative Beispiel$/mu);
      expect(said).toMatch(/^CreationDate: +2026-03-04T/mu);
      expect(said).toMatch(/^Tagged: +yes$/mu);
      expect(Buffer.from(typesetFile(aSheet()).pdf).toString("latin1")).toContain("/DisplayDocTitle true");
      const metadata = execFileSync("pdfinfo", ["-meta", path], { encoding: "utf8" });
      expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(metadata).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    });

    it("is its language", () => {
      const texts = [aSheet(), aSheet({ language: "en" })].map((sheet) =>
        Buffer.from(typesetFile(sheet).pdf).toString("latin1"),
      );
      expect(texts.map((text) => /\/Lang \((\w+)\)/u.exec(text)?.[1])).toEqual(["de", "en"]);
    });

    it("is the order in which it is read aloud, with the subject as first heading and nothing of the page line", () => {
      const { path } = typesetFile(aSheet(FULL_LETTER));
      const structure = execFileSync("pdfinfo", ["-struct-text", path], { encoding: "utf8" });
      const order = [
        "Initiative Beispiel ·",
        "Einschreiben",
        "Rathausplatz 1",
        "Ihr Zeichen",
        "Ein sicherer",
        "Guten Tag",
        "Absatz0",
        "Absatz7",
        "Mit freundlichen",
        "Ada Muster",
        "Lageplan",
        "Elternbeirat",
      ];
      const at = order.map((text) => structure.indexOf(text));
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(structure).toMatch(/H1[^\n]*\n\s*"Ein sicherer Schulweg"/u);
      expect(structure).not.toContain("Seite 2");
    });
  },
);
