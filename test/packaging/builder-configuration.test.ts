import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateConfiguration } from "app-builder-lib/out/util/config/config";
import { DebugLogger } from "builder-util";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const configuration = () => load(readFileSync(join(project, "electron-builder.yml"), "utf8")) as Record<string, never>;

describe("the packaging of the app", () => {
  it("is one that electron-builder understands", async () => {
    await expect(validateConfiguration(configuration(), new DebugLogger(false))).resolves.toBeUndefined();
    const wrong = { ...configuration(), electronFuses: { runAsNod: true } };
    await expect(validateConfiguration(wrong as never, new DebugLogger(false))).rejects.toThrow();
  });

  it("makes what each system installs", () => {
    const { linux, win, mac } = configuration() as Record<string, { target: unknown }>;
    expect([linux?.target, win?.target, mac?.target]).toEqual([
      ["AppImage", "deb"],
      ["nsis", "portable"],
      [{ target: "dmg", arch: "universal" }],
    ]);
  });

  it("names what a deb is refused without", () => {
    const { linux, extraMetadata } = configuration() as Record<string, { maintainer?: string; homepage?: string }>;
    expect([linux?.maintainer, extraMetadata?.homepage]).toEqual(["Appell", "about:blank"]);
  });

  it("has the icons that it names", () => {
    const icons = ["appell.svg", "appell.ico", "appell.icns", "linux/16x16.png", "linux/512x512.png"];
    expect(icons.filter((name) => !existsSync(join(project, "assets", "icons", name)))).toEqual([]);
  });
});
