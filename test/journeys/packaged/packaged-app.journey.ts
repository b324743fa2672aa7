import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getRawHeader, listPackage } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";
import { scratchFolders } from "../scratch-folders";
import { startElectron } from "../start-electron";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const unpacked = join(project, "out", "packaged", "linux-unpacked");

test.describe("The packaged app @electron", () => {
  test.skip(process.platform !== "linux", "this test packs for Linux");
  test.describe.configure({ mode: "serial", timeout: 240_000 });
  let program = "";

  test.beforeAll(() => {
    const script = join(project, "test", "packaging", "package-for-test.mjs");
    program = execFileSync(process.execPath, [script], { cwd: project, encoding: "utf8" }).trim();
  });

  test("starts and writes a letter as PDF, with the fonts, the typesetter and the dictionaries it carries", async () => {
    const folders = scratchFolders();
    const running = await startElectron(folders, { executablePath: program });
    const id = await newDraft(running.page);
    const { draft } = await answerOf(running.page, "drafts.load", { id });
    const { paths } = await answerOf(running.page, "letter.export", {
      id: crypto.randomUUID(),
      letter: draft.letter,
      kinds: ["pdf", "docx"],
      name: "Brief",
      isForSigning: false,
    });
    expect(paths).toHaveLength(2);
    expect(
      readFileSync(paths[0] ?? "")
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const words = ["Fahrplanwechsel", "Bürgerinitative"];
    expect(await answerOf(running.page, "spelling.check", { language: "de", words })).toEqual(["Bürgerinitative"]);
    expect(await answerOf(running.page, "spelling.check", { language: "en", words: ["recieve"] })).toEqual(["recieve"]);
    const isPacked = await running.electron?.evaluate(({ app }) => app.getAppPath().endsWith(".asar"));
    expect(isPacked).toBe(true);
    await running.kill();
    folders.remove();
  });

  test("holds what it runs with and nothing else: no sources, tests, maps, types or other fonts", () => {
    const names = listPackage(archive(), { isPack: false }).map((name) => name.replaceAll("\\", "/"));
    const rooms = new Set(names.map((name) => name.split("/")[1]));
    expect([...rooms].sort()).toEqual(["assets", "node_modules", "out", "package.json"]);
    const unwanted = /\.(?:ts|tsx|map|md|mjs|svg)$|\/(?:test|src|browser-host)\/|cli\.cjs$/u;
    expect(names.filter((name) => unwanted.test(name))).toEqual([]);
    const packages = names.filter((name) => /^\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/u.test(name));
    expect(packages.map((name) => name.slice("/node_modules/".length, -"/package.json".length)).sort()).toEqual([
      "@expo-google-fonts/arimo",
      "@expo-google-fonts/carlito",
      "@expo-google-fonts/noto-sans-arabic",
      "@expo-google-fonts/tinos",
      "@myriaddreamin/typst-ts-node-compiler",
      `@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu`,
      "dictionary-de",
      "dictionary-en",
      "dictionary-en-gb",
    ]);
    expect(names.filter((name) => name.endsWith(".ttf"))).toHaveLength(14);
  });

  test("has its native part outside the archive, and that of this processor alone", () => {
    const { header } = getRawHeader(archive());
    const natives = unpackedFiles(header as unknown as Entry).filter((name) => name.endsWith(".node"));
    const name = `typst-ts-node-compiler-linux-${process.arch}-gnu`;
    expect(natives).toHaveLength(1);
    expect(natives[0]).toContain(`/${name}/`);
    expect(existsSync(join(`${archive()}.unpacked`, natives[0] ?? "none"))).toBe(true);
  });

  test("has its fuses set, but for the two that would keep this test out", async () => {
    const wire = await getCurrentFuseWire(join(unpacked, "appell"));
    const is = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    ];
    const on = [FuseV1Options.EnableCookieEncryption, FuseV1Options.EnableEmbeddedAsarIntegrityValidation];
    expect({ off: off.map(is), on: on.map(is) }).toEqual({ off: ["0", "0", "0"], on: ["1", "1"] });
  });
});

/** The archive under the name that it has after the runtime of the journeys took it over. */
function archive(): string {
  const names = ["app.asar", "packed.asar"].map((name) => join(unpacked, "resources", name));
  return names.find((path) => existsSync(path)) ?? "";
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
}

function unpackedFiles(entry: Entry, path = ""): readonly string[] {
  if (entry.files === undefined) return entry.unpacked === true ? [path] : [];
  return Object.entries(entry.files).flatMap(([name, inner]) => unpackedFiles(inner, `${path}/${name}`));
}
