import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isReachable, windowStates } from "../../main/app/window-state";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-windows-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bounds = { x: 10, y: 20, width: 900, height: 700, isMaximized: false };

describe("where windows stood", () => {
  it("is known after a restart, for the start page and drafts apart", () => {
    const path = join(folder, "deep", "windows.json");
    windowStates(path).remember("draft", bounds);
    const later = windowStates(path);
    expect([later.of("draft"), later.of("start")]).toEqual([bounds, null]);
  });

  it("is forgotten where the file is damaged, and that stops nobody", () => {
    const path = join(folder, "damaged.json");
    writeFileSync(path, '{"draft":{"x":"left"}}');
    expect(windowStates(path).of("draft")).toBeNull();
    expect(() => windowStates(join(path, "no", "folder")).remember("draft", bounds)).not.toThrow();
  });

  it("counts only where the window could be taken hold of", () => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    const at = (x: number, y: number) => isReachable({ x, y, width: 900, height: 700 }, [screen]);
    expect([at(0, 0), at(1700, 900), at(1900, 0), at(-860, 0), at(0, -50), at(0, 1070)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isReachable({ x: 2000, y: 10, width: 900, height: 700 }, [screen, { ...screen, x: 1920 }])).toBe(true);
  });
});
