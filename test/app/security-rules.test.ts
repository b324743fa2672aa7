import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { contentPolicy } from "../../main/app/content-policy";
import { pagePreferences } from "../../main/app/window-options";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (...path: string[]) => readFileSync(join(project, ...path), "utf8");
const sources = (room: string) =>
  readdirSync(join(project, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx)$/u.test(name))
    .map((name) => ({ name: `${room}/${name}`, text: read(room, name) }));

/** Sources of the app that hold what the pattern finds. */
const holding = (pattern: RegExp, rooms = ["main", "preload", "renderer"]) =>
  rooms
    .flatMap(sources)
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name);

// By the numbers of Electron's security checklist.
describe("Electron's security checklist", () => {
  it("1, 18: no page, style, script or picture comes from an address outside the app", () => {
    expect(holding(/\.loadURL\((?!`\$\{APP_ORIGIN\})|\.loadFile\(/u)).toEqual([]);
    expect(holding(/(?:src|href|action)=["'{`]+(?:https?|file|ftp):/u)).toEqual([]);
    expect(holding(/@import|url\(\s*["']?https?:/u)).toEqual([]);
  });

  it("2, 3, 4, 6, 8, 9, 11: every page is sandboxed, isolated, without Node, and holds to the same origin", () => {
    expect(pagePreferences("bridge.cjs")).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(holding(/new BrowserWindow\((?!windowOptions|\{\s*\.\.\.windowOptions)/u)).toEqual([]);
    expect(read("main", "app", "prepare-shell.ts")).toContain("app.enableSandbox()");
  });

  it("7: the policy allows the app's own files, and no script that was made from text", () => {
    expect(contentPolicy("'none'").split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types appell-thread",
    ]);
    expect(holding(/dangerouslySetInnerHTML|\.innerHTML\s*=|\beval\(|new Function\(/u)).toEqual([]);
  });

  it("8, 9, 10: no window asks for features that Chromium does not ship", () => {
    expect(holding(/enableBlinkFeatures|allowRunningInsecureContent: true|experimentalFeatures: true/u)).toEqual([]);
  });

  it("15: nothing is handed to other programs by its address", () => {
    expect(holding(/openExternal/u)).toEqual([]);
  });

  it("16: Electron is one of the lines that get security fixes", () => {
    const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: Record<string, string> };
    expect(Number(/\d+/u.exec(devDependencies["electron"] ?? "")?.[0])).toBeGreaterThanOrEqual(45);
  });

  it("19: the packaged program runs as nothing but the app", () => {
    const { electronFuses } = load(read("electron-builder.yml")) as { electronFuses: object };
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it("17, 20: one file takes requests, and one gives the page its bridge", () => {
    expect(holding(/ipcMain/u)).toEqual(["main/ipc/open-door.ts"]);
    expect(holding(/ipcRenderer|contextBridge/u)).toEqual(["preload/bridge.ts"]);
  });

  it("no way out: nothing in the app opens a connection, looks for updates or reports crashes", () => {
    const ways =
      /from "node:(?:https?|http2|net|tls|dgram|dns)"|\bfetch\(|XMLHttpRequest|WebSocket|autoUpdater|crashReporter/u;
    expect(holding(ways)).toEqual([]);
  });
});
