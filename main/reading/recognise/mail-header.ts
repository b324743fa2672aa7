/** A line above an e-mail: who wrote to whom, when and about what. */
export interface MailHeader {
  readonly kind: "from" | "to" | "copy" | "date" | "subject";
  readonly value: string;
}

const KINDS: Readonly<Record<string, MailHeader["kind"]>> = {
  von: "from",
  from: "from",
  an: "to",
  to: "to",
  cc: "copy",
  kopie: "copy",
  datum: "date",
  date: "date",
  gesendet: "date",
  sent: "date",
  betreff: "subject",
  subject: "subject",
};
const HEADER =
  /^[*_]{0,2}(von|from|an|to|cc|kopie|datum|date|gesendet|sent|betreff|subject)[*_]{0,2}: ?[*_]{0,2}\s*(.*)$/iu;

export function readMailHeader(line: string): MailHeader | null {
  if (line.length > 500) return null;
  const match = HEADER.exec(line);
  const kind = KINDS[match?.[1]?.toLowerCase() ?? ""];
  return kind === undefined ? null : { kind, value: (match?.[2] ?? "").trim() };
}
