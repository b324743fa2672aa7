import { describe, expect, it } from "vitest";
import { loadMessages } from "../../main/localisation/messages";
import { printCalibration } from "../../main/printing/print-calibration";
import type { PrintJob } from "../../main/printing/printing";
import { createTypesetter } from "../../main/typesetting/typesetter";
import type { PrintOffset } from "../../preload/contract/printing";
import { FONTS, PROJECT, TYPST_FOLDER } from "../typesetting/typeset-sample";

const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

async function printed(offset: PrintOffset | null, language = "de") {
  const jobs: PrintJob[] = [];
  const words: string[] = [];
  await printCalibration(
    { printer: "Büro", offset },
    {
      drawWords: async (sheet) => {
        words.push(...sheet.words.map(({ text }) => text));
        return typesetter.drawWords(sheet);
      },
      print: async (job) => jobs.push(job) > 0,
      messages: await loadMessages(`${PROJECT}/assets`, language),
    },
  );
  return { job: jobs[0], words };
}

describe("the sheet by which a printer is measured", () => {
  it("is printed unmoved, whatever is kept for the printer, once and on one side", async () => {
    const { job } = await printed(null);
    expect(job?.offset).toEqual({ xMm: 0, yMm: 0 });
    expect(job?.target).toEqual({ printer: "Büro", copies: 1, isDuplex: false });
    expect(job?.sheet).toEqual({ width: 210, height: 297 });
  });

  it("shows what the window of a DL envelope shows with the sheet in the middle of its play", async () => {
    const { job } = await printed(null);
    expect(job?.pages[0]).toContain('<rect x="15" y="47.5" width="90" height="45"');
  });

  it("is printed moved by the offset that shall be tried, and says by how much", async () => {
    const { job, words } = await printed({ xMm: 3.5, yMm: -2 });
    expect(job?.offset).toEqual({ xMm: 3.5, yMm: -2 });
    expect(words).toContain("Büro – gedruckt mit Versatz: x +3,5\u00a0mm, y −2\u00a0mm");
  });

  it.each(["de", "en"])("has no word that needs a font of the system, in %s", async (language) => {
    const { job, words } = await printed(null, language);
    expect(words.length).toBeGreaterThan(20);
    expect(words.join("")).not.toMatch(/\{\{|printing\./u);
    expect(job?.pages[0]).not.toMatch(/<text|font-family/u);
    expect(job?.pages[0]?.match(/<path/gu)?.length).toBeGreaterThan(250);
  });
});
