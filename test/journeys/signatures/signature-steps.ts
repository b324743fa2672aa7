import type { Locator, Page } from "@playwright/test";
import { expect } from "../appell-app";
import { press } from "../people/people-steps";

/** The row of a signatory, counted from 1. */
export function signatoryRow(page: Page, number: number): Locator {
  return page.getByRole("group", { name: `Unterschrift ${number}`, exact: true });
}

export async function addSignatory(page: Page, number: number, name: string): Promise<void> {
  await press(page, "Unterschrift hinzufügen");
  await signatoryRow(page, number).getByRole("textbox", { name: "Name" }).fill(name);
}

/** Draws two strokes with the mouse on the open pad. */
export async function draw(page: Page): Promise<void> {
  const pad = page.getByRole("img", { name: /^Feld zum Unterschreiben/u });
  const box = await pad.boundingBox();
  if (box === null) throw new Error("There is no pad");
  for (const top of [0.4, 0.6]) {
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * top);
    await page.mouse.down();
    for (let step = 1; step <= 24; step++)
      await page.mouse.move(
        box.x + box.width * (0.2 + step * 0.024),
        box.y + box.height * (top + 0.18 * Math.sin(step / 2)),
      );
    await page.mouse.up();
  }
  await expect(pad).toHaveAccessibleName("Feld zum Unterschreiben, 2 Striche");
}

/** Goes to a photo or scan and chooses a file. */
export async function importPicture(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByRole("radio", { name: "Foto oder Scan" }).click();
  const chooser = page.waitForEvent("filechooser");
  await press(page, "Bild wählen …");
  await (await chooser).setFiles({ name, mimeType: "image/jpeg", buffer: bytes });
}

/** Opens the dialog of a signatory, draws, and puts the drawing into the letter. */
export async function signByHand(page: Page, number: number): Promise<void> {
  await press(signatoryRow(page, number), "Unterschrift einsetzen …");
  await draw(page);
  await press(page, "Weiter");
  await press(page, "In den Brief setzen");
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** A photo of a wave on yellowish paper as it lies in a camera: turned, with a note of that and other notes in its head. */
export async function aCameraPhoto(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    // What is upright in the end lies on its side here.
    const [width, height] = [600, 900];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("There is no canvas");
    const paper = context.createLinearGradient(0, 0, width, height);
    paper.addColorStop(0, "#f4ecd8");
    paper.addColorStop(1, "#8d8878");
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
    context.strokeStyle = "#20308a";
    context.lineWidth = 9;
    context.beginPath();
    for (let y = 150; y <= 750; y += 4) context.lineTo(width / 2 + Math.sin(y / 40) * 70, y);
    context.stroke();
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const jpeg = Buffer.from(bytes);
  return Buffer.concat([jpeg.subarray(0, 2), exifTurned("Musterweg 2, geheim"), jpeg.subarray(2)]);
}

/** An APP1 segment with orientation 6 (turn clockwise by a quarter) and a description (Exif 2.3, section 4.5). */
function exifTurned(words: string): Buffer {
  const text = Buffer.from(`${words}\0`, "latin1");
  const entry = (tag: number, kind: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(kind, 2);
    bytes.writeUInt32BE(count, 4);
    if (kind === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const count = Buffer.from([0, 2]);
  const entries = [entry(0x010e, 2, text.length, 8 + 2 + 24 + 4), entry(0x0112, 3, 1, 6)];
  const tiff = Buffer.concat([Buffer.from("MM\0*\0\0\0\x08", "latin1"), count, ...entries, Buffer.alloc(4), text]);
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
