// Draws assets/icons/appell.svg in all sizes that systems ask for: `npm run icons`, after a change of the drawing.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const folder = fileURLToPath(new URL("../../assets/icons", import.meta.url));
const drawing = readFileSync(join(folder, "appell.svg"), "utf8");
const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];

async function draw() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  const pictures = new Map();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const scaled = drawing.replace('width="1024" height="1024"', `width="${size}" height="${size}"`);
    await page.setContent(`<body style="margin:0">${scaled.replace("<svg", '<svg style="display:block"')}</body>`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return pictures;
}

/** A Windows icon: a directory of 16 bytes for each picture, then the pictures as PNG. */
function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(([size, png], index) => {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}

const APPLE_TYPES = { 16: "icp4", 32: "icp5", 64: "icp6", 128: "ic07", 256: "ic08", 512: "ic09", 1024: "ic10" };

/** An Apple icon: blocks of type, length and PNG. */
function icns(pictures) {
  const blocks = pictures.map(([size, png]) => block(APPLE_TYPES[size], png));
  return block("icns", Buffer.concat(blocks));
}

function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

const pictures = [...(await draw())];
const linux = join(folder, "linux");
mkdirSync(linux, { recursive: true });
for (const [size, png] of pictures) {
  if (size !== 1024) writeFileSync(join(linux, `${size}x${size}.png`), png);
}
writeFileSync(join(folder, "appell.ico"), ico(pictures.filter(([size]) => size <= 256)));
writeFileSync(join(folder, "appell.icns"), icns(pictures.filter(([size]) => size in APPLE_TYPES)));
