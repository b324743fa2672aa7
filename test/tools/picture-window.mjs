// Photographs the window for the guide and the README. `npm run pictures`, after a build; needs a Chromium.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const project = fileURLToPath(new URL("../..", import.meta.url));
const target = join(project, "assets", "guide", "screens");
const SIZE = { width: 1440, height: 900 };
// Without the foot, which names a folder of this machine.
const START = { x: 0, y: 0, width: 1440, height: 620 };
const LOGO = join(project, "assets", "icons", "linux", "512x512.png");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

for (const language of ["de", "en"]) await photograph(language);

async function photograph(language) {
  const data = mkdtempSync(join(tmpdir(), "appell-pictures-"));
  const host = spawn(process.execPath, [
    join(project, "out", "browser-host", "browser-host.cjs"),
    ...["--data-folder", data, "--export-folder", join(data, "export"), "--no-open"],
  ]);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--disable-popup-blocking"] });
  try {
    const context = await browser.newContext({ viewport: SIZE, locale: "de-DE" });
    await photographSteps(context, await addressOf(host), language, (page, name, clip) =>
      shoot(page, `${name}-${language}`, clip),
    );
  } finally {
    await browser.close();
    host.kill();
    await once(host, "exit");
    rmSync(data, { recursive: true, force: true });
  }
}

async function photographSteps(context, address, language, shoot) {
  const start = await context.newPage();
  await start.goto(address);
  await start.getByRole("button", { name: /NRW/u }).first().waitFor();
  if (language === "en") await giveCommand(start, "English");
  const opened = context.waitForEvent("page");
  await start.getByRole("button", { name: /NRW/u }).first().click();
  const page = await opened;
  await page.setViewportSize(SIZE);
  await page.locator(".page-band").first().waitFor();
  await shoot(page, "positions");
  await page.keyboard.press("Control+2");
  await page.locator(".ProseMirror p").nth(1).click();
  await page.keyboard.press("End");
  await shoot(page, "passages");
  await page.keyboard.press("Control+6");
  await shoot(page, "checks");
  await openStationery(page, language);
  await shoot(page, "stationery");
  await start.bringToFront();
  await shoot(start, "start", START);
}

/** The editor of stationery with a logo, on the letter that shows every part. */
async function openStationery(page, language) {
  await giveCommand(page, language === "de" ? "Briefbogen einrichten" : "Set up stationery");
  await page.locator(".preset").first().click();
  await page.locator(".paper-bar .segment").last().click();
  const choosing = page.waitForEvent("filechooser");
  await page.locator(".picture-place button").first().click();
  await (await choosing).setFiles(LOGO);
  await page.locator(".picture-shown").waitFor();
  await page.locator(".profile-form-place").evaluate((place) => place.scrollTo(0, 0));
}

async function giveCommand(page, name) {
  await page.keyboard.press("Control+K");
  await page.getByRole("searchbox").fill(name);
  await page.keyboard.press("Enter");
}

async function shoot(page, name, clip) {
  // Until what lights up for a moment is out again.
  await page.waitForTimeout(2_500);
  mkdirSync(target, { recursive: true });
  await page.screenshot({ path: join(target, `${name}.png`), ...(clip === undefined ? {} : { clip }) });
}

async function addressOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/u.exec(line);
    if (address !== null) return address[0];
  }
  throw new Error("The browser host ended without an address");
}
