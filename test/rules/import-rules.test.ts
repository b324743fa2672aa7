import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const copied = ["main", "preload", "renderer", "tsconfig.json", ".biome.json", ".gitignore"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-rules-"));
  for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a program of the project prints about the copied tree with one more file in it. */
function complaint(program: string, args: readonly string[], path: string, source: string): string {
  writeFileSync(join(folder, path), source);
  try {
    execFileSync(join(folder, "node_modules", ".bin", program), args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  } finally {
    rmSync(join(folder, path));
  }
}

const compile = (room: string, path: string, source: string) => complaint("tsc", ["-b", room], path, source);
const lint = (path: string, source: string) => complaint("biome", ["lint", path], path, source);

describe("the import rules", () => {
  it("let main and renderer import preload", () => {
    const source = 'import { TONES } from "../preload/letter/passage";\nexport const tones = TONES;\n';
    expect(compile("main", "main/allowed.ts", source)).toBe("");
    expect(compile("renderer", "renderer/allowed.ts", source)).toBe("");
  });

  it.each([
    ["renderer", "main", "main/files/system-error", "systemErrorCode"],
    ["preload", "main", "main/files/system-error", "systemErrorCode"],
  ])("keep %s from importing %s", (room, _from, path, name) => {
    const source = `import { ${name} } from "../${path}";\nexport const copy = ${name};\n`;
    expect(compile(room, `${room}/wrong.ts`, source)).toContain("TS6307");
  });

  it("keep main from importing renderer", () => {
    writeFileSync(join(folder, "renderer", "view.ts"), "export const view = 1;\n");
    const source = 'import { view } from "../renderer/view";\nexport const copy = view;\n';
    expect(compile("main", "main/wrong.ts", source)).toContain("TS6307");
    rmSync(join(folder, "renderer", "view.ts"));
  });

  it("keep Node and the DOM out of preload, and Node out of the renderer", () => {
    expect(compile("preload", "preload/wrong.ts", 'import "node:fs";\nexport const a = process.cwd();\n')).toContain(
      "TS2591",
    );
    expect(compile("preload", "preload/wrong.ts", "export const a = window.document;\n")).toContain("TS2304");
    expect(compile("renderer", "renderer/wrong.ts", "export const a = process.cwd();\n")).toContain("TS2591");
  });

  it("keep electron at the edge", () => {
    const source = 'import { app } from "electron";\n\nexport const copy = app;\n';
    expect(lint("main/files/wrong.ts", source)).toContain("noRestrictedImports");
    expect(lint("preload/letter/wrong.ts", source)).toContain("noRestrictedImports");
    expect(lint("renderer/wrong.ts", source)).toContain("noRestrictedImports");
    expect(lint("preload/bridge.ts", source)).toBe("");
  });
});
