// Protected spaces are none of these, so words joined by them stay together.
const BREAKING_SPACES = /[ \t]+/u;

/** Lines of at most `width` characters, broken at spaces and at "\n"; a word longer than that has a line of its own. */
export function wrapText(text: string, width: number): readonly string[] {
  return text === "" ? [] : text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(BREAKING_SPACES).filter((part) => part !== "")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && [...longer].length > width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}
