const LABEL = /^(?:Betreff|Betr\.?|Betrifft|Subject|Re|Thema)\s*:\s*/iu;

/** The words behind "Betreff:"; null if the line has no such label. */
export function readSubjectLabel(line: string): string | null {
  const label = LABEL.exec(line);
  return label === null ? null : line.slice(label[0].length).trim();
}
