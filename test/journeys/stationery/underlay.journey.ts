import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { beginFrom, dropOn, openEditor, save, storedProfiles } from "./editor-steps";
import { aFadingPdf, aLetterheadPdf, hostilePdfs } from "./letterhead-pdfs";
import { chunksOf, readPlainPng } from "./plain-png";
import { aReachingPdf, pdfsFromElsewhere } from "./reaching-pdfs";

// A page of 35 million pixels takes its time on a machine that does other things.
test.setTimeout(300_000);
const DRAWN = { timeout: 120_000 };
const WHITE = [255, 255, 255];

async function pagesPlace(appell: AppellApp): Promise<{ readonly editor: Locator; readonly place: Locator }> {
  const editor = await openEditor(appell.page);
  await beginFrom(editor, "Schlicht");
  await editor.getByText("Aus einer fertigen Seite").click();
  return { editor, place: pagePlace(editor, "Erste Seite") };
}

/** The zones of pre-printed paper have groups of the same names. */
function pagePlace(editor: Locator, name: string): Locator {
  return editor.getByRole("region", { name }).getByRole("group", { name });
}

function keptPictures({ dataFolder }: AppellApp) {
  const [profile] = storedProfiles(dataFolder);
  const letterhead = profile?.stationery.letterhead;
  if (letterhead?.kind !== "pages") throw new Error("The profile has no pages");
  const read = (media: string) => readPlainPng(readFileSync(join(dataFolder, "drafts", "media", media)));
  return { first: read(letterhead.first.media), following: letterhead.following && read(letterhead.following.media) };
}

test("a PDF of two pages becomes the pictures of first and following pages in 600 dpi", async ({ appell }) => {
  const { editor, place } = await pagesPlace(appell);
  await dropOn(place, "Briefkopf.pdf", await aLetterheadPdf());
  await expect(place.getByRole("img", { name: "Erste Seite" })).toBeVisible(DRAWN);
  await expect(appell.page.getByText("Bilder der Seiten geworden, mit 600 dpi")).toBeVisible();
  await expect(pagePlace(editor, "Folgende Seiten").getByRole("img")).toBeVisible();
  await save(editor);

  const { first, following } = keptPictures(appell);
  for (const page of [first, following]) expect(page).toMatchObject({ widthPx: 4961, heightPx: 7016, dpi: 600 });
  expect(first.colourAt(19.9, 19.9)).toEqual([204, 0, 51]);
  expect(first.colourAt(20.1, 10)).toEqual(WHITE);
  expect(first.colourAt(10, 20.1)).toEqual(WHITE);
  expect(following?.colourAt(10, 10)).toEqual(WHITE);
  expect(appell.requests.filter((address) => !/^(?:app:|data:|blob:|http:\/\/127\.0\.0\.1)/u.test(address))).toEqual(
    [],
  );
});

test("a letterhead that fades is drawn as it is meant @once", async ({ appell }) => {
  const { editor, place } = await pagesPlace(appell);
  await dropOn(place, "Verlauf.pdf", aFadingPdf());
  await expect(place.getByRole("img", { name: "Erste Seite" })).toBeVisible(DRAWN);
  await save(editor);
  const { first, following } = keptPictures(appell);
  expect(following).toBeNull();
  // A half, a quarter and three quarters of blue on white paper.
  for (const [xMm, shade] of [
    [70, 127],
    [45, 64],
    [95, 191],
  ] as const) {
    const [red = 0, green = 0, blue] = first.colourAt(xMm, 200);
    expect(Math.abs(red - shade)).toBeLessThan(4);
    expect(Math.abs(green - shade)).toBeLessThan(4);
    expect(blue).toBe(255);
  }
});

test("of a PDF with scripts, programs and addresses behind its links nothing comes over but pixels, and nothing is asked for", async ({
  appell,
}) => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? "");
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/marke`;
  await fetch(address);
  expect(asked).toEqual(["/marke"]);
  const dialogs: string[] = [];
  appell.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { editor, place } = await pagesPlace(appell);
  await dropOn(place, "Verweise.pdf", aReachingPdf(address));
  await expect(place.getByRole("img", { name: "Erste Seite" })).toBeVisible(DRAWN);
  await save(editor);
  expect(keptPictures(appell).first.colourAt(10, 10)).toEqual([204, 0, 51]);
  const media = join(appell.dataFolder, "drafts", "media");
  const [picture = "", ...others] = readdirSync(media);
  expect(others).toEqual([]);
  expect(chunksOf(readFileSync(join(media, picture)))).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  const kept = JSON.stringify(storedProfiles(appell.dataFolder));
  for (const trace of ["/marke", "JavaScript", "calc.exe", "a.html"]) expect(kept).not.toContain(trace);

  for (const [name, bytes] of pdfsFromElsewhere(address)) {
    // Another sentence in between, so that the one that counts is of this file.
    await dropOn(place, "text.pdf", Buffer.from("Das ist kein PDF."));
    await expect(place.getByRole("alert")).toContainText("ist kein PDF", DRAWN);
    await dropOn(place, name, bytes);
    await expect(place.getByRole("alert"), name).toContainText("nicht zeichnen", DRAWN);
  }
  expect(asked).toEqual(["/marke"]);
  expect(appell.requests.filter((one) => one.includes("/marke"))).toEqual([]);
  expect({ dialogs, windows: appell.pages().length }).toEqual({ dialogs: [], windows: 1 });
  server.close();
});

test("a PDF that can be no letterhead is refused in words, and the page before stays @once", async ({ appell }) => {
  const { editor, place } = await pagesPlace(appell);
  await dropOn(place, "Verlauf.pdf", aFadingPdf());
  const shown = place.getByRole("img", { name: "Erste Seite" });
  await expect(shown).toBeVisible(DRAWN);
  const before = await shown.getAttribute("src");
  for (const [name, bytes, words] of await hostilePdfs()) {
    await dropOn(place, name, bytes);
    await expect(place.getByRole("alert"), name).toContainText(words, DRAWN);
    expect(await shown.getAttribute("src"), name).toBe(before);
  }
  await save(editor);
  expect(keptPictures(appell).first.widthPx).toBe(4961);
});
