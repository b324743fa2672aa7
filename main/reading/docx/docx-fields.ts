/** Fields such as HYPERLINK, which begin, separate and end in runs of their own and may stand inside each other. */
export class DocxFields {
  readonly #open: { instruction: string; isResult: boolean }[] = [];

  change(type: string | undefined): void {
    const current = this.#open.at(-1);
    if (type === "begin" && this.#open.length < 50) this.#open.push({ instruction: "", isResult: false });
    else if (type === "separate" && current !== undefined) current.isResult = true;
    else if (type === "end") this.#open.pop();
  }

  addInstruction(text: string): void {
    const current = this.#open.at(-1);
    if (current !== undefined && current.instruction.length < 5_000) current.instruction += text;
  }

  /** Address of the innermost link whose text is being read; null if none. */
  get link(): string | null {
    for (const { instruction, isResult } of [...this.#open].reverse()) {
      const address = isResult ? readLinkAddress(instruction) : null;
      if (address !== null) return address;
    }
    return null;
  }
}

/** The address in ` HYPERLINK "https://…" \o "…" `; null if the field is none or leads to a place in the document. */
export function readLinkAddress(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+"([^"]*)"/u.exec(instruction);
  return match?.[1] ?? null;
}
