import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { binaryArch } from "../../main/packaging/binary-arch.mjs";
import { afterPack, foreignNatives } from "../../main/packaging/check-natives.mjs";

const scope = fileURLToPath(new URL("../../node_modules/@myriaddreamin", import.meta.url));
const ARCHS = ["ia32", "x64", "armv7l", "arm64", "universal"];

/** The first bytes of a native program, as the formats' own descriptions have them. */
function program(platform: string, arch: "x64" | "arm64"): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  if (platform === "linux") {
    view.setUint32(0, 0x7f454c46);
    view.setUint16(18, arch === "x64" ? 0x3e : 0xb7, true);
  } else if (platform === "darwin") {
    view.setUint32(0, 0xfeedfacf, true);
    view.setUint32(4, arch === "x64" ? 0x01000007 : 0x0100000c, true);
  } else {
    view.setUint16(0, 0x4d5a);
    view.setUint32(60, 96, true);
    view.setUint32(96, 0x50450000);
    view.setUint16(100, arch === "x64" ? 0x8664 : 0xaa64, true);
  }
  return bytes;
}

describe("a package", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "appell-packed-"));
    mkdirSync(join(folder, "resources", "app.asar.unpacked"), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, bytes: Uint8Array) =>
    writeFileSync(join(folder, "resources", "app.asar.unpacked", name), bytes);

  it("for one processor holds no program for another one, nor for another system", () => {
    put("right.node", program("linux", "arm64"));
    expect(foreignNatives(folder, { platform: "linux", arch: "arm64" })).toEqual([]);
    put("other-processor.node", program("linux", "x64"));
    put("other-system.node", program("win32", "arm64"));
    put("no-program.node", new Uint8Array(10));
    const foreign = foreignNatives(folder, { platform: "linux", arch: "arm64" });
    expect(foreign.map((name) => name.split(/[/\\]/u).at(-1)).sort()).toEqual([
      "no-program.node",
      "other-processor.node",
      "other-system.node",
    ]);
  });

  it("is not finished where it does", async () => {
    const pack = (arch: string) =>
      afterPack({ appOutDir: folder, electronPlatformName: "win32", arch: ARCHS.indexOf(arch) });
    await expect(pack("x64")).rejects.toThrow("no typesetter");
    put("typesetter.node", program("win32", "x64"));
    await expect(pack("x64")).resolves.toBeUndefined();
    await expect(pack("arm64")).rejects.toThrow("typesetter.node");
  });

  it("for macOS may hold the programs of both processors", () => {
    put("a.node", program("darwin", "arm64"));
    put("b.node", program("darwin", "x64"));
    expect(foreignNatives(folder, { platform: "darwin", arch: "x64" })).toEqual([]);
  });
});

describe("the typesetter's program that is installed", () => {
  it("is recognised as one for this machine", () => {
    const names = readdirSync(scope, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".node"));
    const found = names.map((name) => binaryArch(readFileSync(join(scope, name))));
    expect(found).toContainEqual({ platform: process.platform, arch: process.arch });
  });
});
