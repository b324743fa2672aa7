import { expect, test } from "../appell-app";
import { undo } from "../people/people-steps";
import { expectAccessible } from "../window/expect-accessible";
import { findings, letterToCheck, SLIPS } from "./faulty-letter";

const WORDS = Array.from({ length: 30 }, (_, index) => `Hgaebutt${"abcdefghijklmnopqrstuvwxyzäöüß"[index]}nix`);
const MANY = `${SLIPS} ${WORDS.join(" ")} [Ihr Ort] siehe Anlage.`;

test("forty findings are grouped with an overview, and the keyboard goes through them @once", async ({ appell }) => {
  test.slow();
  const page = await letterToCheck(appell, MANY);
  await expect.poll(() => findings(page).count()).toBeGreaterThan(39);
  const overview = page.getByRole("navigation", { name: "Überblick" });
  await expect(overview.getByRole("button").first()).toHaveText(/^Fehler \d+$/u);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
  await overview.getByRole("button", { name: /^Rechtschreibung/u }).click();
  const heading = page.getByRole("heading", { name: /^Rechtschreibung/u });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  const list = page.getByRole("list", { name: "Rechtschreibung" });
  await expect(list.getByRole("heading").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("heading").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(list.getByRole("heading").first()).toBeFocused();

  const second = (await list.getByRole("heading").nth(1).textContent()) ?? "";
  await list.getByRole("button", { name: "Ich weiß" }).first().press("Enter");
  await expect(page.getByRole("heading", { name: second })).toBeFocused();

  const slips = page.getByRole("region", { name: /^Typografie/u });
  await slips.getByRole("button", { name: /^Alle \d+ Vorschläge übernehmen$/u }).press("Enter");
  await expect(slips).toBeHidden();
  await expect(page.locator(".finding-what:focus, .checks-heading:focus")).toHaveCount(1);
  await undo(page, "Vorschläge der Prüfung");
});
