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
  // The editor may still be busy with the click, and put its own cursor back.
  await expect(async () => {
    const stood = await field.evaluate(select, place);
    await settle(page);
    expect(stood).toBe(true);
  }).toPass({ intervals: [0], timeout: 15_000 });
}

/** Selects as wished, in the page, and says whether that was selected before already. */
function select(passage: HTMLElement | SVGElement, place: "start" | "end" | "all"): boolean {
  const selection = getSelection();
  const words = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (words.nextNode() !== null) nodes.push(words.currentNode);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const length = passage.textContent?.length ?? 0;
  const [from, to] = [place === "end" ? length : 0, place === "start" ? 0 : length];
  const lettersTo = (node: Node | null | undefined, offset = 0) => {
    if (node == null || !passage.contains(node)) return -1;
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (lettersTo(anchorNode, anchorOffset) === from && lettersTo(focusNode, focusOffset) === to) return true;
  if (first === undefined || last === undefined) selection?.collapse(passage.querySelector("p"), 0);
  else {
    const end = last.textContent?.length ?? 0;
    selection?.setBaseAndExtent(
      place === "end" ? last : first,
      place === "end" ? end : 0,
      place === "start" ? first : last,
      place === "start" ? 0 : end,
    );
  }
  return false;
}

/** The editor hears of a selection a moment later; nobody presses keys as fast as a program. Counted in the page, so that a busy page takes longer. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve), 60)));
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
