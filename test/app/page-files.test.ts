import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPageFile, pageFiles } from "../../main/app/page-files";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-pages-"));
  mkdirSync(join(folder, "page", "assets"), { recursive: true });
  for (const name of ["index.html", "assets/index.js", "assets/index.js.map", "assets/.secret"]) {
    writeFileSync(join(folder, "page", name), name);
  }
  writeFileSync(join(folder, "secret.html"), "no");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (address: string) => findPageFile(address, pageFiles(join(folder, "page")));

describe("the files of the page", () => {
  it("are found by their address, with their kind", () => {
    expect(find("app://appell/")?.mediaType).toBe("text/html; charset=utf-8");
    expect(find("app://appell/assets/index.js?v=1#top")).toEqual({
      path: join(folder, "page", "assets", "index.js"),
      mediaType: "text/javascript; charset=utf-8",
    });
  });

  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/..%5csecret.html",
    "/assets/%2e%2e/index.html%00",
    "/assets/",
    "/assets/index.js.map",
    "/assets/.secret",
    "//etc/passwd",
    "/__proto__",
  ])("are no others: %s", (path) => {
    expect(find(`app://appell${path}`)).toBeNull();
  });
});
