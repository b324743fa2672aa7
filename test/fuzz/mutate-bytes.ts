const LONGEST = 24_000;

/** Signs and words that readers look for. */
const TOKENS = [
  "\n\n",
  "\r",
  "\f",
  "\t",
  "\0",
  "\u00AD",
  "\uFEFF",
  "\uD83D\uDE00",
  "-\n",
  "> ",
  "- ",
  "1. ",
  "* ",
  "# ",
  "**",
  "`",
  "[",
  "](",
  "<",
  "&",
  ">",
  "Sehr geehrte Frau ",
  "Mit freundlichen Grüßen",
  "Betreff: ",
  "Anlagen:\n",
  "Verteiler:\n",
  "Seite 2 von 3",
  "40213 Bonn",
  "12.3.2026",
  "<w:p>",
  "</w:p>",
  "<w:r>",
  "</w:r>",
  "<w:t>",
  "</w:t>",
  "<w:tbl>",
  "<w:del>",
  "<!DOCTYPE a>",
  "&#xFFFF;",
  "&#0;",
  'w:val="-1"',
  'w:val="999999999999"',
].map((token) => new TextEncoder().encode(token));

/** A copy with one to eight changes: bytes changed, cut out, doubled, moved or put in, or a piece of another file. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let current = bytes;
  const below = (limit: number) => Math.floor(random() * limit);
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const at = below(current.length + 1);
    const end = Math.min(current.length, at + below(below(4) === 0 ? 400 : 12));
    const before = current.subarray(0, at);
    const piece = current.subarray(at, end);
    const after = current.subarray(end);
    switch (below(6)) {
      case 0:
        current = join(
          before,
          piece.map((byte) => byte ^ (1 << below(8))),
          after,
        );
        break;
      case 1:
        current = join(before, after);
        break;
      case 2:
        current = join(before, ...Array.from({ length: 1 + below(20) }, () => piece), after);
        break;
      case 3:
        current = join(before, TOKENS[below(TOKENS.length)] ?? piece, after);
        break;
      case 4: {
        const from = below(other.length);
        current = join(before, other.subarray(from, from + below(300)), after);
        break;
      }
      default:
        current = join(
          before,
          Uint8Array.from({ length: below(6) }, () => below(256)),
          after,
        );
    }
    current = current.subarray(0, LONGEST);
  }
  return current;
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
