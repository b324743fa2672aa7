// Draws a logo and a letterhead of whole pages for the gallery: our own, of no organisation that there is. Needs pdftoppm.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";

const PT_PER_MM = 72 / 25.4;
const DPI = 300;
const SHEET = { width: 210, height: 297 };
const DARK = rgb(0.11, 0.31, 0.29);
const LIGHT = rgb(0.55, 0.72, 0.36);
// Two leaves on a stem, in a square of 100 units whose upper left corner is the origin.
const LEAF = "M50 62 C20 60 10 35 14 12 C38 14 54 32 50 62 Z";
const OTHER_LEAF = "M50 74 C80 72 92 48 88 26 C64 28 46 44 50 74 Z";
const STEM = "M48 60 L52 60 L52 96 L48 96 Z";

/** PNG bytes: the logo, and the first and the following page of a designed sheet. */
export async function drawLetterheads(scratch) {
  const logo = await PDFDocument.create();
  drawLogo(logo.addPage([100, 100]), 0, 100, 1);

  const pages = await PDFDocument.create();
  const bold = await pages.embedFont(StandardFonts.HelveticaBold);
  const plain = await pages.embedFont(StandardFonts.Helvetica);
  const first = addSheet(pages);
  rectangle(first, { x: 0, y: 0, width: SHEET.width, height: 34 }, DARK);
  rectangle(first, { x: 0, y: 34, width: SHEET.width, height: 1.5 }, LIGHT);
  const word = (text, xMm, yMm, size, font, color) =>
    first.drawText(text, { x: xMm * PT_PER_MM, y: (SHEET.height - yMm) * PT_PER_MM, size, font, color });
  word("Initiative Willkommen", 25, 18, 22, bold, rgb(1, 1, 1));
  word("Gemeinsam für unsere Stadt", 25, 26, 10, plain, rgb(0.85, 0.92, 0.8));
  word("Beispielweg 12 · 45879 Gelsenkirchen · kontakt@example.org", 25, 287, 8, plain, DARK);
  const following = addSheet(pages);
  for (const page of [first, following]) rectangle(page, { x: 0, y: 292, width: SHEET.width, height: 5 }, LIGHT);

  return {
    logo: await rendered(logo, 1, join(scratch, "logo")),
    first: await rendered(pages, 1, join(scratch, "first")),
    following: await rendered(pages, 2, join(scratch, "following")),
  };
}

/** Lays a tint over the zones of a finished PDF's first page: what the print shop has printed on. */
export async function tintZones(pdf, { top, bottom, right }) {
  const document = await PDFDocument.load(pdf);
  const page = document.getPage(0);
  const zones = [
    { x: 0, y: 0, width: SHEET.width, height: top },
    { x: 0, y: SHEET.height - bottom, width: SHEET.width, height: bottom },
    { x: SHEET.width - right, y: 0, width: right, height: SHEET.height },
  ];
  for (const zone of zones) if (zone.width > 0 && zone.height > 0) rectangle(page, zone, LIGHT, 0.3);
  return document.save();
}

function addSheet(document) {
  return document.addPage([SHEET.width * PT_PER_MM, SHEET.height * PT_PER_MM]);
}

function rectangle(page, { x, y, width, height }, color, opacity = 1) {
  const [left, across, down] = [x, width, height].map((mm) => mm * PT_PER_MM);
  page.drawRectangle({
    x: left,
    y: page.getHeight() - y * PT_PER_MM - down,
    width: across,
    height: down,
    color,
    opacity,
  });
}

function drawLogo(page, x, y, scale) {
  page.drawSvgPath(STEM, { x, y, scale, color: DARK });
  page.drawSvgPath(LEAF, { x, y, scale, color: DARK });
  page.drawSvgPath(OTHER_LEAF, { x, y, scale, color: LIGHT });
}

async function rendered(document, page, target) {
  writeFileSync(`${target}.pdf`, await document.save());
  const numbers = ["-f", String(page), "-l", String(page)];
  execFileSync("pdftoppm", ["-r", String(DPI), "-png", "-singlefile", ...numbers, `${target}.pdf`, target]);
  return readFileSync(`${target}.png`);
}
