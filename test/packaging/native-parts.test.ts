import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../../main/packaging/fetch-package.mjs";
import { nativeParts, packagedTargets } from "../../main/packaging/native-parts.mjs";
import { stageNativeParts } from "../../main/packaging/stage-native-parts.mjs";

const part = (name: string) => `@myriaddreamin/typst-ts-node-compiler-${name}`;
const linux = { platform: "linux", arch: "x64" };
const targets = (words: string, machine = linux) =>
  packagedTargets(words.split(" ").filter(Boolean), machine).map(({ platform, arch }) => `${platform} ${arch}`);

describe("what is packed", () => {
  it("is for this machine where nothing else is named", () => {
    expect(targets("")).toEqual(["linux x64"]);
    expect(targets("--dir", { platform: "win32", arch: "arm64" })).toEqual(["win32 arm64"]);
  });

  it("is for the systems and processors that are named, as electron-builder takes them", () => {
    expect(targets("--win")).toEqual(["win32 x64"]);
    expect(targets("--linux AppImage deb --arm64")).toEqual(["linux arm64"]);
    expect(targets("--linux AppImage:x64 deb:arm64")).toEqual(["linux x64", "linux arm64"]);
    expect(targets("-wl --x64 --arm64")).toEqual(["linux x64", "linux arm64", "win32 x64", "win32 arm64"]);
  });

  it("is one app for both processors on macOS, unless a folder or a processor is asked for", () => {
    const mac = { platform: "darwin", arch: "arm64" };
    expect(targets("", mac)).toEqual(["darwin universal"]);
    expect(targets("--mac")).toEqual(["darwin universal"]);
    expect(targets("--dir", mac)).toEqual(["darwin arm64"]);
    expect(targets("--mac dmg --x64")).toEqual(["darwin x64"]);
  });

  it("needs the typesetter's program of each of them", () => {
    expect(nativeParts([linux, { platform: "linux", arch: "arm64" }, linux])).toEqual([
      part("linux-x64-gnu"),
      part("linux-arm64-gnu"),
    ]);
    expect(nativeParts([{ platform: "win32", arch: "arm64" }])).toEqual([part("win32-arm64-msvc")]);
    expect(nativeParts([{ platform: "darwin", arch: "universal" }])).toEqual([
      part("darwin-x64"),
      part("darwin-arm64"),
    ]);
    expect(() => nativeParts([{ platform: "win32", arch: "ia32" }])).toThrow("no program for Windows on ia32");
  });
});

describe("the parts of another system", () => {
  let modules = "";
  const said: string[] = [];
  const install = (name: string, folder = join(modules, name)) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name }));
  };
  const installed = () => readdirSync(join(modules, "@myriaddreamin")).sort();
  const stage = (needed: readonly string[], fetch = install) =>
    stageNativeParts(needed, { modules, fetch, say: (sentence) => said.push(sentence) });
  const names = (...endings: string[]) => endings.map((ending) => `typst-ts-node-compiler-${ending}`);

  beforeEach(() => {
    modules = mkdtempSync(join(tmpdir(), "appell-modules-"));
    said.length = 0;
    install(part("darwin-x64"));
  });
  afterEach(() => rmSync(modules, { recursive: true, force: true }));

  it("are fetched beside those that are there, and go again", () => {
    const restore = stage([part("darwin-x64"), part("darwin-arm64")]);
    expect(installed()).toEqual(names("darwin-arm64", "darwin-x64"));
    expect(said).toEqual([expect.stringContaining("darwin-arm64")]);
    restore();
    expect(installed()).toEqual(names("darwin-x64"));
  });

  it("are set aside where they would be packed by mistake, and come back, also after a run that was killed", () => {
    stage([part("darwin-arm64")]);
    expect(installed()).toEqual(names("darwin-arm64"));
    const restore = stage([part("darwin-arm64")]);
    expect(installed()).toEqual(names("darwin-arm64"));
    restore();
    expect(installed()).toContain("typst-ts-node-compiler-darwin-x64");
    expect(existsSync(join(modules, ".appell-set-aside"))).toBe(false);
  });

  it("leave nothing behind where one of them can't be had, and one sentence says which", () => {
    const fail = (name: string) => {
      throw new Error(refusal(name, "0.7.0", "npm error code E404"));
    };
    expect(() => stage([part("linux-arm64-gnu")], fail)).toThrow(
      /^The registry does not have .*linux-arm64-gnu 0\.7\.0/u,
    );
    expect(installed()).toEqual(names("darwin-x64"));
    expect(refusal("a", "1.0.0", "npm error code ENOTFOUND")).toContain("is there a network?");
  });
});
