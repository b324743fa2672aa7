/** A key press, as far as shortcuts look at it. */
export interface PressedKeys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Names of keys in Electron's accelerators that the browser calls differently. */
const BROWSER_KEYS: Readonly<Record<string, readonly string[]>> = { Plus: ["+", "="], "-": ["-", "_"] };

/** Whether a key press is the shortcut ("CmdOrCtrl+Shift+Z"); on a Mac the command key stands for control. */
export function isShortcut(shortcut: string, pressed: PressedKeys, isMac: boolean): boolean {
  if (shortcut === "") return false;
  const parts = partsOf(shortcut);
  const key = parts.at(-1) ?? "";
  const keys = BROWSER_KEYS[key] ?? [key];
  const isOnSymbol = key === "Plus" || key === "-";
  const wantsControl = parts.includes("Ctrl") || (!isMac && parts.includes("CmdOrCtrl"));
  return (
    pressed.ctrlKey === wantsControl &&
    pressed.metaKey === (isMac && parts.includes("CmdOrCtrl")) &&
    // The plus sign needs the shift key on some keyboards.
    (isOnSymbol || pressed.shiftKey === parts.includes("Shift")) &&
    pressed.altKey === parts.includes("Alt") &&
    keys.some((one) => one.toLowerCase() === pressed.key.toLowerCase())
  );
}

/** The shortcut as it stands on the keys; `names` are those of the keyboard in the language of the window. */
export function spokenShortcut(shortcut: string, names: Readonly<Record<string, string>>): string {
  return partsOf(shortcut)
    .map((part) => names[part] ?? part)
    .join(" + ");
}

function partsOf(shortcut: string): readonly string[] {
  return shortcut.split("+");
}
