import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CallingWindow } from "../../main/ipc/handlers/calling-window";
import { labelHandlers } from "../../main/ipc/handlers/label-handlers";
import type { RequestServices } from "../../main/ipc/handlers/request-services";
import type { PrintJob } from "../../main/printing/printing";
import { createTypesetter } from "../../main/typesetting/typesetter";
import { REQUEST_SCHEMAS } from "../../preload/contract/request-schemas";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import type { LabelSheet } from "../../preload/labels/label-sheet";
import { scratchFolder } from "../command-line/scratch-folder";
import { anOrder, aRecipient, numbered, onLabels, SENDER } from "../labels/address-builders";
import { FONTS, TYPST_FOLDER } from "../typesetting/typeset-sample";

const WINDOW: CallingWindow = { key: "window", draft: null, close: () => undefined };
const { folder } = scratchFolder();
const typesetter = createTypesetter({ typstFolder: TYPST_FOLDER, fonts: FONTS });

/** The handlers over a folder; `isWilling` is whether the person gives a place. */
function handlersIn(target: string, isWilling = true) {
  const jobs: PrintJob[] = [];
  const written = new Set<string>();
  const services = {
    typesetAddresses: async (...given: Parameters<typeof typesetter.typesetAddresses>) =>
      typesetter.typesetAddresses(...given),
    printing: { print: async (job: PrintJob) => jobs.push(job) > 0 },
    messages: { text: (key: string) => key },
    places: { save: async (name: string) => (isWilling ? join(target, name) : null) },
    today: () => "2026-11-22",
  } as unknown as RequestServices;
  return { handlers: labelHandlers(services, written), jobs, written };
}

function sheetOf(id: string): LabelSheet {
  const found = COMMON_SHEETS.find((one) => one.id === id)?.sheet;
  if (found === undefined) throw new Error(`There is no sheet ${id}`);
  return found;
}

const LABELS = onLabels(sheetOf("3x8-70x36"));
const TOO_LONG = aRecipient(["Arbeitsgemeinschaft sozialdemokratischer Lehrerinnen", "Platz 1", "40221 Ort"]);
const code = (error: { code: string; values: object }) => [error.code, error.values];

describe("addresses that are looked at", () => {
  it("come page by page, the last one where there are no more, with those that find no room", async () => {
    const { handlers } = handlersIn(folder());
    const recipients = [...Array.from({ length: 30 }, (_, index) => numbered(index + 1)), TOO_LONG];
    const order = anOrder({ ...LABELS, recipients });
    const first = await handlers["labels.page"]({ order, page: 0 }, WINDOW);
    const last = await handlers["labels.page"]({ order, page: 7 }, WINDOW);
    expect([first.page, first.pageCount, first.tooLong]).toEqual([0, 2, [TOO_LONG.addressLines[0]]]);
    expect([last.page, last.pageCount]).toEqual([1, 2]);
    expect(last.svg).not.toBe(first.svg);
  });

  it("name a character that no font has, and whose it is", async () => {
    const { handlers } = handlersIn(folder());
    const order = anOrder({ recipients: [numbered(1), aRecipient(["Haus 🙂", "12345 Ort"])] });
    const refused = handlers["labels.page"]({ order, page: 0 }, WINDOW).catch(code);
    expect(await refused).toEqual(["labels.unsettable", { character: "🙂", code: "U+1F642", name: "Haus 🙂" }]);
  });
});

describe("addresses that go out", () => {
  it("are written where the person says, and nowhere where nobody does", async () => {
    const target = folder();
    const { handlers, written } = handlersIn(target);
    const { path } = await handlers["labels.export"]({ order: anOrder({}) }, WINDOW);
    expect(path).toBe(join(target, "labels.envelopesTitle 2026-11-22.pdf"));
    expect(readFileSync(path ?? "").toString("latin1", 0, 5)).toBe("%PDF-");
    expect([...written]).toEqual([path]);
    const unwilling = handlersIn(target, false);
    expect(await unwilling.handlers["labels.export"]({ order: anOrder(LABELS) }, WINDOW)).toEqual({ path: null });
    expect(existsSync(join(target, "labels.labelsTitle 2026-11-22.pdf"))).toBe(false);
  });

  it("are printed once, on one side, on paper of their own size", async () => {
    const { handlers, jobs } = handlersIn(folder());
    const order = anOrder({ recipients: [numbered(1), numbered(2)], sender: SENDER });
    await handlers["labels.print"]({ order, target: { printer: "Kyocera" } }, WINDOW);
    expect(jobs.map(({ sheet, target, pages }) => [sheet, target, pages.length])).toEqual([
      [{ width: 220, height: 110 }, { printer: "Kyocera", copies: 1, isDuplex: false }, 2],
    ]);
    expect(jobs[0]?.pages[0]).toContain('width="220mm" height="110mm"');
  });

  it("stay here as long as one of them finds no room, and it is said which", async () => {
    const target = folder();
    const { handlers, jobs } = handlersIn(target);
    const order = anOrder({ ...LABELS, recipients: [numbered(1), TOO_LONG, { ...TOO_LONG }] });
    const said = ["labels.tooLong", { name: TOO_LONG.addressLines[0], count: 2 }];
    expect(await handlers["labels.export"]({ order }, WINDOW).catch(code)).toEqual(said);
    expect(await handlers["labels.print"]({ order, target: { printer: null } }, WINDOW).catch(code)).toEqual(said);
    expect([jobs, existsSync(join(target, "labels.labelsTitle 2026-11-22.pdf"))]).toEqual([[], false]);
  });
});

describe("orders from a window", () => {
  const isTaken = (changes: object) =>
    REQUEST_SCHEMAS["labels.export"].safeParse({ order: { ...anOrder({}), ...changes } }).success;

  it("are bounded before anything is made of them", () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ copies: 201 })).toBe(false);
    expect(isTaken({ copies: 1.5 })).toBe(false);
    expect(isTaken({ recipients: Array(1_001).fill(numbered(1)) })).toBe(false);
    expect(isTaken({ paper: { kind: "envelope", envelope: "C6" } })).toBe(false);
    expect(isTaken(onLabels({ ...sheetOf("3x8-70x36"), rows: 26 }))).toBe(false);
    expect(isTaken(onLabels({ ...sheetOf("3x8-70x36"), widthMm: Number.NaN }))).toBe(false);
    expect(isTaken({ ...onLabels(sheetOf("3x8-70x36"), 0) })).toBe(false);
    expect(isTaken({ further: true })).toBe(false);
  });
});
