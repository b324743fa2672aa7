import type { PrinterInfo } from "electron";
import { describe, expect, it } from "vitest";
import { listedPrinters } from "../../main/app/listed-printers";

const info = (name: string, more: object = {}) =>
  ({ name, displayName: `${name} (Flur)`, description: "", options: {}, ...more }) as unknown as PrinterInfo;

describe("the list of printers", () => {
  it("begins with the one that an older runtime calls the default", () => {
    const names = listedPrinters([info("B"), info("A"), info("C", { isDefault: true })]).map(({ name }) => name);
    expect(names).toEqual(["C", "A", "B"]);
  });

  it("begins with the one that CUPS marks in its type", () => {
    const type = String(0x20000 + 0x4);
    const [first] = listedPrinters([info("A"), info("B", { options: { "printer-type": type } })]);
    expect(first).toEqual({ name: "B", displayName: "B (Flur)", isDefault: true });
  });

  it("leaves it to the system where several are there and nobody says which is the default", () => {
    expect(listedPrinters([info("B"), info("A")]).map(({ name }) => name)).toEqual(["", "A", "B"]);
    expect(listedPrinters([info("A")]).map(({ name }) => name)).toEqual(["A"]);
    expect(listedPrinters([])).toEqual([]);
  });
});
