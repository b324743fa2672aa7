import type { Locator, Page } from "@playwright/test";
import { expect } from "../appell-app";

/** A passage in the text of the letter; `number` counts from 1. */
export function passageField(page: Page, number: number): Locator {
  return page.getByRole("group", { name: `Absatz ${number}`, exact: true });
}

export async function passageText(page: Page, number: number): Promise<string> {
  return (await passageField(page, number).textContent()) ?? "";
}

/** Puts the text cursor to the start or end of a passage, or marks all of it, as a person does with the mouse. */
export async function markIn(page: Page, number: number, place: "start" | "end" | "all"): Promise<void> {
  const field = passageField(page, number);
  await field.scrollIntoViewIfNeeded();
  await field.locator("p").first().click();
  await field.evaluate((passage, wish) => {
    const selection = getSelection();
    selection?.selectAllChildren(passage);
    const words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (words.nextNode() !== null) nodes.push(words.currentNode);
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) return selection?.collapse(passage.querySelector("p"), 0);
    const end = last.textContent?.length ?? 0;
    if (wish === "start") return selection?.collapse(first, 0);
    if (wish === "end") return selection?.collapse(last, end);
    return selection?.setBaseAndExtent(first, 0, last, end);
  }, place);
  await settle(page);
}

/** The editor hears of a selection a moment later; nobody presses keys as fast as a program. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(100);
}

/** Gives a passage other words by typing them over the old ones. */
export async function retype(page: Page, number: number, text: string): Promise<void> {
  await markIn(page, number, "all");
  await page.keyboard.type(text);
  await expect(passageField(page, number)).toHaveText(text);
}

/** The text cursor stands in a passage, ready to write. */
export async function expectCaretIn(page: Page, number: number): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Text des Briefes" })).toBeFocused();
  await expect
    .poll(() => passageField(page, number).evaluate((passage) => passage.contains(getSelection()?.focusNode ?? null)))
    .toBe(true);
}
