import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../appell-app";
import { letterFromTemplate } from "../window/new-letter";

test("an export that takes its time shows so and is cancelled, and leaves no file @electron", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  // A pipe is as slow as whoever reads it: the app waits for the one it is told to replace, as for a drive that does not answer.
  const pipe = join(appell.exportFolder, "Langsam.pdf");
  execFileSync("mkfifo", [pipe]);
  try {
    await page.keyboard.press("Control+e");
    const asking = page.getByRole("dialog", { name: "Brief exportieren" });
    await asking.getByRole("textbox", { name: "Name der Datei" }).fill("Langsam");
    await page.locator(".checkbox", { hasText: "Word (DOCX)" }).click();
    await asking.getByRole("button", { name: "Exportieren" }).click();
    const writing = page.getByRole("dialog", { name: "Der Brief wird geschrieben" });
    await expect(writing.getByRole("progressbar", { name: "Der Brief wird geschrieben" })).toBeVisible();
    await writing.getByRole("button", { name: "Abbrechen" }).click();
    // Nobody reads yet: who cancels does not wait for the drive.
    await expect(asking.getByRole("textbox", { name: "Name der Datei" })).toHaveValue("Langsam");
    expect(readdirSync(appell.exportFolder)).toEqual(["Langsam.pdf"]);
    await expect(page.getByRole("alert")).toHaveCount(0);
  } finally {
    letGo(pipe);
  }
  expect(readdirSync(appell.exportFolder)).toEqual(["Langsam.pdf"]);
});

/** Lets whoever waits at a pipe go on, and waits for nobody. */
function letGo(pipe: string): void {
  closeSync(openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK));
}
