/**
 * Puts text on the clipboard, within the press of a button; says whether it did. The newer `navigator.clipboard` needs a
 * permission, and the window gives none to anybody.
 */
export function copyPlainText(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = true;
  };
  document.addEventListener("copy", give, { capture: true });
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isCopied && isGiven;
}
