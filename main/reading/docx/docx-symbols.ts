// Symbol fonts put their signs where Unicode has none; these are the ones that letters use.
const SIGNS: Readonly<Record<number, string>> = {
  74: "☺",
  108: "●",
  110: "■",
  113: "❑",
  167: "▪",
  168: "☐",
  183: "•",
  216: "➢",
  223: "←",
  224: "→",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** The character of <w:sym w:font w:char>: `code` is hexadecimal, in the private area or as the font counts. */
export function readSymbol(code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return "";
  const inFont = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  if (inFont <= 0xff) return SIGNS[inFont] ?? (inFont >= 0x30 && inFont <= 0x39 ? String.fromCharCode(inFont) : "•");
  return number > 0xffff || (number >= 0xd800 && number <= 0xf8ff) ? "•" : String.fromCharCode(number);
}
