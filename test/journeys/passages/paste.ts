import type { Page } from "@playwright/test";

/** Gives the text what a program put on the clipboard, as the browser does when somebody pastes. */
export async function paste(page: Page, html: string, plain: string): Promise<void> {
  await page.locator(".letter-text").evaluate(
    (text, data) => {
      const clipboardData = new DataTransfer();
      if (data.html !== "") clipboardData.setData("text/html", data.html);
      clipboardData.setData("text/plain", data.plain);
      text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}
