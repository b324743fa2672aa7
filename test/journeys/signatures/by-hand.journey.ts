import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { storedDrafts } from "../drafts/stored-text";
import { letterAt, press, SIGNATURES, undo } from "../people/people-steps";
import { expectSaved } from "../window/new-letter";
import { aCameraPhoto, addSignatory, importPicture, signatoryRow, signByHand } from "./signature-steps";

const inLetter = (page: Page) =>
  signatoryRow(page, 1).getByRole("img", { name: "Unterschrift von Ada Muster", exact: true });
/** Whether the browser could decode the picture that it shows. */
const isDecoded = (page: Page) => inLetter(page).evaluate((image: HTMLImageElement) => image.naturalWidth > 100);

/** The picture that the one stored letter names, as its bytes and its size. */
function storedPicture({ dataFolder }: AppellApp) {
  const [draft] = storedDrafts(join(dataFolder, "drafts"));
  const picture = draft?.letter.signatories[0]?.picture ?? null;
  if (picture === null) throw new Error("No picture is stored");
  const bytes = readFileSync(join(dataFolder, "drafts", "media", picture.media));
  return { picture, bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function exportedPdf(appell: AppellApp, page: Page, isForSigning: boolean): Promise<string> {
  await page.getByRole("button", { name: /^Exportieren/u }).click();
  const dialog = page.getByRole("dialog");
  if (isForSigning) await dialog.locator(".checkbox", { hasText: "Felder für digitale Unterschriften" }).click();
  await dialog.getByRole("textbox", { name: "Name der Datei" }).fill(isForSigning ? "zum-signieren" : "fertig");
  await press(dialog, "Exportieren");
  await expect(dialog).toContainText("geschrieben");
  await press(dialog, "Fertig");
  const name = readdirSync(appell.exportFolder).find((one) =>
    one.endsWith(isForSigning ? "signieren.pdf" : "fertig.pdf"),
  );
  return readFileSync(join(appell.exportFolder, name ?? ""), "latin1");
}

test("a signature that was drawn stands in the letter, changes its size, is taken out and comes back", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await signByHand(page, 1);
  await expect.poll(() => isDecoded(page)).toBe(true);
  const height = signatoryRow(page, 1).getByRole("slider", { name: "Höhe" });
  await height.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expectSaved(page);
  const { picture, width, height: high } = storedPicture(appell);
  expect(picture).toMatchObject({ alt: "Unterschrift von Ada Muster", heightMm: 16 });
  expect(picture.widthMm / picture.heightMm).toBeCloseTo(width / high, 1);
  // 600 dots an inch at 25 mm.
  expect(high).toBeGreaterThan(580);
  expect(await exportedPdf(appell, page, false)).toMatch(/\/Subtype\s*\/Image/u);
  expect(await exportedPdf(appell, page, true)).not.toMatch(/\/Subtype\s*\/Image/u);
  await press(signatoryRow(page, 1), "Herausnehmen");
  await expect(inLetter(page)).toBeHidden();
  await undo(page, "Unterschrift herausnehmen");
  await expect(inLetter(page)).toBeVisible();
  await undo(page, "Größe der Unterschrift ändern");
  await undo(page, "Unterschrift einsetzen");
  await expect(inLetter(page)).toBeHidden();
  await expect(signatoryRow(page, 1)).toContainText("Platz für einen Stift");
});

test("a photo of a signature is turned upright, loses paper and notes, and stands in the letter", async ({
  appell,
}) => {
  test.slow();
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  await importPicture(page, "foto.jpg", await aCameraPhoto(page));
  await expect(page.getByRole("img", { name: "Die Unterschrift ohne Papier" })).toBeVisible();
  await press(page, "Weiter");
  const dialog = page.getByRole("dialog", { name: "Diese Unterschrift in diesen Brief setzen?" });
  await expect(dialog).toContainText("Ada Muster");
  await press(dialog, "In den Brief setzen");
  await expect.poll(() => isDecoded(page)).toBe(true);
  await expectSaved(page);
  const { bytes, width, height } = storedPicture(appell);
  expect(width).toBeGreaterThan(2 * height);
  expect(bytes.includes("geheim")).toBe(false);
  expect(bytes.includes("Exif")).toBe(false);
  // Paper is transparent, ink is not, and there is much more of the one.
  const opacities = await inLetter(page).evaluate((image: HTMLImageElement) => {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const count = { clear: 0, solid: 0, all: data.length / 4 };
    for (let at = 3; at < data.length; at += 4) {
      if (data[at] === 0) count.clear += 1;
      if (data[at] === 255) count.solid += 1;
    }
    return count;
  });
  expect(opacities.clear / opacities.all).toBeGreaterThan(0.7);
  expect(opacities.solid / opacities.all).toBeGreaterThan(0.03);
});

test("a picture can be turned by hand, dropped and pasted, and the letter is asked about each time @once", async ({
  appell,
}) => {
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  await page.getByRole("radio", { name: "Foto oder Scan" }).click();
  const photo = [...(await aCameraPhoto(page))];
  const give = (how: "drop" | "paste") =>
    page.evaluate(
      ([bytes, way]) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([Uint8Array.from(bytes)], "foto.jpg", { type: "image/jpeg" }));
        const place = document.querySelector(".import-place") ?? document.body;
        if (way === "paste") place.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
        else
          place.dispatchEvent(new DragEvent("drop", { dataTransfer: clipboardData, bubbles: true, cancelable: true }));
      },
      [photo, how] as const,
    );
  const result = page.getByRole("img", { name: "Die Unterschrift ohne Papier" });
  const isWide = () => result.evaluate((canvas: HTMLCanvasElement) => canvas.width > canvas.height);
  await give("drop");
  await expect(result).toBeVisible();
  expect(await isWide()).toBe(true);
  await press(page, "Nach rechts drehen");
  await expect.poll(isWide).toBe(false);
  await give("paste");
  await expect.poll(isWide).toBe(true);
  await page.keyboard.press("Escape");
  await expect(signatoryRow(page, 1)).toContainText("Platz für einen Stift");
});

test("what is no photo of a signature is refused in clear words, and nothing changes @once", async ({ appell }) => {
  const page = await letterAt(appell, SIGNATURES);
  await addSignatory(page, 1, "Ada Muster");
  await press(signatoryRow(page, 1), "Unterschrift einsetzen …");
  const refusals: readonly (readonly [string, Buffer, RegExp])[] = [
    ["unterschrift.png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /Vektorgrafik/u],
    ["unterschrift.jpg", Buffer.from("kein Bild"), /weder PNG noch JPEG/u],
    ["riesig.png", Buffer.from("89504e470d0a1a0a0000000d494844520000ffff0000ffff0802000000", "hex"), /40 Millionen/u],
    ["halb.jpg", (await aCameraPhoto(page)).subarray(0, 400), /beschädigt/u],
  ];
  for (const [name, bytes, words] of refusals) {
    await importPicture(page, name, bytes);
    await expect(page.getByRole("alert")).toHaveText(words);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Rückgängig/u })).not.toHaveAccessibleName(/Unterschrift einsetzen/u);
});
