import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Letter } from "../../preload/letter/letter";
import { startChromium } from "./chromium-print";
import type { Figure } from "./figure";
import { prepareLibreOffice } from "./libreoffice-conversion";
import { serialFigures } from "./serial-figures";
import { type Sink, serialDocx, serialPdf, toFolder, toMemory } from "./serial-run";
import { timed } from "./timed";

const LETTERS = 1000;
const CHROMIUM_SAMPLE = 100;
const LIBREOFFICE_SAMPLE = 40;
const PDF_LIMIT_MS = 4000;
const DOCX_LIMIT_MS = 10_000;
const TIMES_FASTER = 8;

/** Serial letters by Appell and by what else is installed; `full` spares no program any letter. */
export async function serialRounds(letter: Letter, folder: string, full: boolean) {
  const chromium = await startChromium();
  const browserCount = full ? LETTERS : CHROMIUM_SAMPLE;
  const officeCount = full ? LETTERS : LIBREOFFICE_SAMPLE;
  const office = await prepareLibreOffice(letter, officeCount, folder);
  const pdf = { memory: [] as number[], files: [] as number[], chromium: [] as number[], office: [] as number[] };
  const docx = { memory: [] as number[], files: [] as number[] };

  async function toNewFolder(run: (sink: Sink) => Promise<void>, extension: string): Promise<number> {
    const target = join(folder, extension);
    const sink = await toFolder(target, extension);
    const time = await timed(() => run(sink));
    await rm(target, { recursive: true });
    return time;
  }

  return {
    programs: [chromium?.version, office?.version].filter((version) => version !== undefined),
    async round(): Promise<void> {
      // Half before and half after, so that a machine that grows busy or quiet treats both alike.
      const before = (await chromium?.print(letter, browserCount / 2, toMemory)) ?? 0;
      pdf.memory.push(await timed(() => serialPdf(letter, LETTERS, toMemory)));
      const after = (await chromium?.print(letter, browserCount / 2, toMemory)) ?? 0;
      pdf.chromium.push(((before + after) / browserCount) * LETTERS);
      pdf.files.push(await toNewFolder((sink) => serialPdf(letter, LETTERS, sink), "pdf"));
      if (office !== null) {
        pdf.office.push((await office.convertLetter()) * LETTERS);
      }
      docx.memory.push(await timed(() => serialDocx(letter, LETTERS, toMemory)));
      docx.files.push(await toNewFolder((sink) => serialDocx(letter, LETTERS, sink), "docx"));
    },
    figures: (): readonly Figure[] => [
      ...serialFigures("One letter to 1,000 recipients, single PDF files (times of the first line)", LETTERS, [
        row("serialPdfMemory", "Appell: PDF/A-2a + UA-1, two workers, in memory", LETTERS, pdf.memory, PDF_LIMIT_MS),
        row("serialPdfFiles", "Appell: the same, each file safe on the disk", LETTERS, pdf.files, PDF_LIMIT_MS),
        {
          id: "chromiumPrint",
          what: "Chromium: print, browser already running, two pages, in memory",
          measured: browserCount,
          rounds: chromium === null ? null : pdf.chromium,
          demand: { kind: "ratio", times: TIMES_FASTER },
        },
        {
          id: "libreOfficeConversion",
          what: "LibreOffice: DOCX to PDF in one call, without its start",
          measured: officeCount,
          rounds: office === null ? null : pdf.office,
        },
      ]),
      ...serialFigures("One letter to 1,000 recipients, single DOCX files (times of the first line)", LETTERS, [
        row("serialDocxMemory", "Appell: DOCX, in memory", LETTERS, docx.memory, DOCX_LIMIT_MS),
        row("serialDocxFiles", "Appell: DOCX, each file safe on the disk", LETTERS, docx.files, DOCX_LIMIT_MS),
      ]),
    ],
    close: async () => chromium?.close(),
  };
}

function row(id: string, what: string, measured: number, rounds: readonly number[], limitMs: number) {
  return { id, what, measured, rounds, demand: { kind: "atMostMs", ms: limitMs } } as const;
}
