import type { CDPSession, Page } from "@playwright/test";
import { type AppellApp, expect, test } from "../appell-app";
import { markIn, passageField, retype } from "../window/letter-text";
import { expectSaved, letterFromTemplate, showStep } from "../window/new-letter";

/** What an input method does first: it shows words that are not decided yet. */
async function propose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
}

/** And then it puts the decided ones in their place. */
async function compose(session: CDPSession, steps: readonly string[], decided: string): Promise<void> {
  await propose(session, steps);
  await session.send("Input.insertText", { text: decided });
}

/** Types as somebody with dead keys and a Japanese input method does. */
async function typeMixed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type("Caf");
  await compose(session, ["´"], "é");
  await page.keyboard.type(" m");
  await compose(session, ["¨"], "ü");
  await page.keyboard.type("de, ");
  await compose(session, ["n", "に", "にｈ", "にほ", "にほん", "日本"], "日本");
  await page.keyboard.type(" und ");
  await compose(session, ["か", "かい"], "会");
  await page.keyboard.type(".");
  await session.detach();
}

const MIXED = "Café müde, 日本 und 会.";

/** What the pages show, as their drawings. */
function pictures(page: Page): Promise<string> {
  return page.locator(".page-band").evaluateAll((bands) => bands.map((one) => one.outerHTML).join(" "));
}

test("an input method neither loses nor doubles a character in the text, and the page follows", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Anfang: ");
  const before = await pictures(page);
  await markIn(page, 1, "end");
  await page.keyboard.type(" ");
  await typeMixed(page);
  await expect(passageField(page, 1)).toHaveText(`Anfang: ${MIXED}`);
  await expect(page.getByTestId("saved-state")).toHaveText("Gespeichert");
  await expect.poll(() => pictures(page)).not.toBe(before);
  await page.reload();
  await expect(passageField(page, 1)).toHaveText(`Anfang: ${MIXED}`);
});

test("typography while typing goes on around words that an input method made", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Er sagt");
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type(' "');
  await compose(session, ["に", "日本"], "日本");
  await page.keyboard.type('" - und z. B. ');
  await compose(session, ["´"], "é");
  await expect(passageField(page, 1)).toHaveText(/^Er sagt „日本“ – und z\.\sB\. é$/u);
  await page.keyboard.press("Backspace");
  await expect(passageField(page, 1)).toHaveText(/z\.\sB\.\s?$/u);
});

test("what is composed and thrown away leaves nothing behind", async ({ appell }) => {
  const page = await letterFromTemplate(appell);
  await retype(page, 1, "Rest");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "にほん", selectionStart: 3, selectionEnd: 3 });
  await session.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
  await page.keyboard.type("e");
  await expect(passageField(page, 1)).toHaveText("Reste");
});

test("fields take what an input method makes as well", async ({ appell }) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  const subject = page.getByRole("textbox", { name: "Betreff", exact: true });
  await subject.fill("");
  await typeMixed(page);
  await expect(subject).toHaveValue(MIXED);
  await page.keyboard.press("Control+3");
  const address = page.getByRole("textbox", { name: "Anschrift", exact: true });
  await address.click();
  await typeMixed(page);
  await page.keyboard.press("Enter");
  await typeMixed(page);
  await expect(address).toHaveValue(`${MIXED}\n${MIXED}`);
});

/** Goes to the list of drafts and comes back, as soon as the browser has ended the word that was being composed. */
async function leaveAndReturn({ electron, page: list }: AppellApp, page: Page): Promise<void> {
  if (electron === null) throw new Error("Only Electron's windows lie beside each other");
  const [here, there] = [await electron.browserWindow(page), await electron.browserWindow(list)];
  await expect.poll(() => here.evaluate((window) => window.isFocused())).toBe(true);
  await page.evaluate(() =>
    addEventListener("compositionend", () => document.body.setAttribute("data-ended", ""), { once: true }),
  );
  await there.evaluate((window) => window.focus());
  await expect(page.locator("body[data-ended]")).toBeAttached();
  await page.evaluate(() => document.body.removeAttribute("data-ended"));
  await here.evaluate((window) => window.focus());
  await expect.poll(() => here.evaluate((window) => window.isFocused())).toBe(true);
}

test("whoever changes windows in the middle of a word finds it once, and writes on behind it @electron", async ({
  appell,
}) => {
  test.slow();
  const page = await letterFromTemplate(appell);
  const session = await page.context().newCDPSession(page);
  const interrupted = async () => {
    await page.keyboard.type("Aus ");
    await propose(session, ["n", "に", "にほ", "日本"]);
    await leaveAndReturn(appell, page);
    await page.keyboard.type(" und ");
    await propose(session, ["´"]);
    await leaveAndReturn(appell, page);
    await page.keyboard.type(".");
  };
  await markIn(page, 1, "all");
  await interrupted();
  await expect(passageField(page, 1)).toHaveText("Aus 日本 und ´.");
  const subject = page.getByRole("textbox", { name: "Betreff", exact: true });
  await subject.fill("");
  await interrupted();
  await expect(subject).toHaveValue("Aus 日本 und ´.");
  await expectSaved(page);
  await page.keyboard.press("Control+3");
  const address = page.getByRole("textbox", { name: "Anschrift", exact: true });
  await address.click();
  await interrupted();
  await expect(address).toHaveValue("Aus 日本 und ´.");
  await expectSaved(page);
  await page.reload();
  await showStep(page, "Anschrift und Anrede");
  await expect(address).toHaveValue("Aus 日本 und ´.");
  await showStep(page, "Absätze");
  await expect(passageField(page, 1)).toHaveText("Aus 日本 und ´.");
  await expect(subject).toHaveValue("Aus 日本 und ´.");
});
