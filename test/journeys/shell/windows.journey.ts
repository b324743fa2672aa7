import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "../appell-app";
import { answerOf, newDraft } from "../ask-app";

const project = fileURLToPath(new URL("../../..", import.meta.url));

test("a draft has one window: opening it again brings that to the front", async ({ appell }) => {
  const { page } = appell;
  const id = await newDraft(page);
  const draft = await appell.openedBy(() => answerOf(page, "drafts.show", { id }));
  await expect.poll(() => answerOf(draft, "app.start", {})).toMatchObject({ draft: id });
  await answerOf(page, "drafts.show", { id });
  await page.waitForTimeout(500);
  expect(appell.pages()).toHaveLength(2);
});

test("a letter goes to PDF, DOCX and text in the folder of choice, under a name that says what it is", async ({
  appell,
}) => {
  const { page } = appell;
  const { draft } = await answerOf(page, "drafts.load", { id: await newDraft(page) });
  const { name } = await answerOf(page, "letter.proposeExport", { letter: draft.letter });
  const { paths } = await answerOf(page, "letter.export", {
    id: crypto.randomUUID(),
    letter: draft.letter,
    kinds: ["pdf", "docx", "txt"],
    name,
    isForSigning: false,
  });
  expect(paths).toHaveLength(3);
  const [pdf = "", docx = ""] = paths;
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  expect(readFileSync(docx).subarray(0, 2).toString()).toBe("PK");
  expect(pdf).toMatch(/ – \d{4}-\d\d-\d\d\.pdf$/u);
  expect(readdirSync(appell.exportFolder)).toHaveLength(3);
});

test("a letter is set in pages", async ({ appell }) => {
  const { page } = appell;
  const { draft } = await answerOf(page, "drafts.load", { id: await newDraft(page) });
  const { pages, places } = await answerOf(page, "preview.typeset", {
    letter: draft.letter,
    knownBands: [],
    stationery: null,
  });
  const pictures = pages.flatMap(({ bands }) => bands.map(({ picture }) => picture));
  expect(pictures.some((picture) => picture?.kind === "outlines" && picture.outlines.length > 0)).toBe(true);
  expect(places.map(({ part }) => part)).toContain("subject");
});

test.describe("Electron @electron", () => {
  test("closes a window only after its page has answered that everything is saved, and ends with the last one", async ({
    appell,
  }) => {
    const { page, electron } = appell;
    const child = electron?.process();
    if (child === undefined) throw new Error("There is no process");
    const ended = once(child, "exit");
    const answered = await electron?.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return "no window";
      // Where nobody in the page hears of it, nothing closes.
      const { send } = window.webContents;
      window.webContents.send = () => undefined;
      window.close();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const isOpen = !window.isDestroyed();
      window.webContents.send = send;
      return isOpen ? "open" : "closed";
    });
    expect(answered).toBe("open");
    await answerOf(page, "window.close", {}).catch(() => undefined);
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(appell.dataFolder, "in-use.json"))).toBe(false);
  });

  test("closes a window that has saved by itself, as the person asks", async ({ appell }) => {
    const closed = appell.page.waitForEvent("close");
    await appell.electron?.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0);
    });
    await closed;
  });

  test("asks the person where the page hangs instead of closing over unsaved text", async ({ appell }) => {
    await appell.page.waitForLoadState("load");
    await answerOf(appell.page, "app.start", {});
    const asked = await appell.electron?.evaluate(async ({ BrowserWindow, dialog }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) return "no window";
      const answer = new Promise<string>((resolve) => {
        dialog.showMessageBox = (async (...given: unknown[]) => {
          resolve((given.at(-1) as { message: string }).message);
          return { response: 0, checkboxChecked: false };
        }) as typeof dialog.showMessageBox;
      });
      void window.webContents.executeJavaScript("for (;;);");
      await new Promise((resolve) => setTimeout(resolve, 300));
      window.close();
      return `${await answer} ${window.isDestroyed() ? "closed" : "open"}`;
    });
    expect(asked).toContain("noch nicht gespeichert");
    expect(asked).toMatch(/ open$/u);
  });

  test("a second start brings the first one to the front, and ends", async ({ appell }) => {
    const program = createRequire(import.meta.url)("electron") as unknown as string;
    const args = [project, `--user-data-dir=${appell.folders.userData}`];
    const second = spawn(program, args, { env: appell.folders.environment, stdio: "ignore" });
    const [code] = (await once(second, "exit")) as [number];
    expect(code).toBe(0);
    expect(await answerOf(appell.page, "app.start", {})).toMatchObject({ draft: null });
  });

  test("a hand-over file that the system opens becomes a draft in a window of its own", async ({ appell }) => {
    const id = await newDraft(appell.page);
    const { path } = await answerOf(appell.page, "letter.handOver", { id });
    expect(path).toMatch(/\.appell$/u);
    await answerOf(appell.page, "drafts.bin", { id });
    const program = createRequire(import.meta.url)("electron") as unknown as string;
    const args = [project, `--user-data-dir=${appell.folders.userData}`, path ?? ""];
    const opened = await appell.openedBy(async () => {
      spawn(program, args, { env: appell.folders.environment, stdio: "ignore" });
    });
    await expect.poll(() => answerOf(opened, "app.start", {})).toMatchObject({ draft: id });
  });

  test("its menu has every command of the table in the language that is chosen, at once", async ({ appell }) => {
    const labels = () =>
      appell.electron?.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
    expect(await labels()).toEqual(["Datei", "Bearbeiten", "Ansicht", "Hilfe"]);
    const { settings } = await answerOf(appell.page, "app.start", {});
    await answerOf(appell.page, "settings.change", { settings: { ...settings, language: "en" } });
    expect(await labels()).toEqual(["File", "Edit", "View", "Help"]);
    await appell.restart();
    expect(await labels()).toEqual(["File", "Edit", "View", "Help"]);
  });

  test("a command of the menu reaches the page in front", async ({ appell }) => {
    await appell.page.evaluate(() => {
      const all = window as unknown as {
        heard: unknown[];
        appell: { subscribe: (name: string, listener: (detail: unknown) => void) => void };
      };
      all.heard = [];
      all.appell.subscribe("command.chosen", (detail) => all.heard.push(detail));
    });
    await appell.electron?.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById("palette.open")?.click();
    });
    const heard = () => appell.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(heard).toEqual([{ id: "palette.open" }]);
  });

  test("shows version and licences in a window that has no bridge", async ({ appell }) => {
    const about = await appell.openedBy(() => answerOf(appell.page, "app.about", {}));
    await expect(about.getByRole("heading", { level: 1 })).toHaveText("Appell");
    await expect(about.getByText("MIT License").first()).toBeAttached();
    expect(await about.evaluate(() => "appell" in window)).toBe(false);
  });

  test("opens its window where it stood last", async ({ appell }) => {
    const bounds = { x: 40, y: 60, width: 900, height: 640 };
    await appell.electron?.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      bounds,
    );
    await appell.restart();
    const size = await appell.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(size).toMatchObject({ width: 900, height: 640 });
  });
});
