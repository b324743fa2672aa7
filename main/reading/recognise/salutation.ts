import type { SalutationAlternative } from "../../../preload/letter/letter";
import { type LetterLine, restOfLine } from "./letter-line";

/** Where the salutation stands among the lines, what it says, and the text that follows in its last line. */
export interface FoundSalutation {
  readonly start: number;
  /** Index of the first line behind it. */
  readonly end: number;
  readonly alternatives: readonly SalutationAlternative[];
  readonly rest: LetterLine | null;
}

const GREETING =
  /^(?:(?:sehr |hoch)?(?:geehrte|verehrte)[rns]?(?:\/r|\*r|:r|\(r\))?|werte[rs]?|liebe[rs]?(?:\/r|\*r|:r|\(r\))?|guten (?:tag|morgen|abend)|hallo|moin|servus|grüß gott|dear|hello|hi|ladies and gentlemen|to whom it may concern)(?=$|[\s,!:])/iu;
const PLACEHOLDER =
  /…|\.{3}|_{2,}|\[[^\]]*\]|<[^>]*>|\{[^}]*\}|(?:^|\s)(?:X{2,}|N\. ?N\.|Name|Nachname|Herr\/Frau|Frau\/Herr)(?=$|[\s,.!])/u;
const PERSON = /(?:^|\s)(?:Herrn?|Frau|Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Madam|Präsident|Präsidentin)(?=$|[\s./,])/u;
const PERSONAL_WORD =
  /^(?:liebe[rs]|sehr (?:geehrte|verehrte)r|werte[rs]|geehrte[rs]|dear|hello|hi|hallo|guten \p{L}+)\s\p{Lu}/iu;
const GROUP_WORD =
  /Damen und Herren|Mitglieder|Kolleginnen|Kollegen|Genossinnen|Genossen|Freund(?:e|innen)|Abgeordnete|Sir or Madam|all\b|alle\b|[Mm]embers|[Cc]olleagues|[Ff]riends|[Nn]eighbours|[Ee]veryone|[Tt]eam/u;
/** What is divided by this is a choice between two wordings, not one for two people. */
const CHOICE = /\s+(?:\/\/|\/|\|{1,2})\s+/u;
const LONGEST = 300;
const MOST_WORDS = 24;

/** The first salutation of a letter; null if it has none. */
export function findSalutation(lines: readonly LetterLine[]): FoundSalutation | null {
  for (const [start, line] of lines.entries()) {
    if (line.hint === "quotation" || line.hint === "bullet" || line.hint === "numbered" || !GREETING.test(line.words))
      continue;
    const length = greetingLength(line.words, start === lines.length - 1);
    if (length === 0) continue;
    return collect(lines, start, length);
  }
  return null;
}

/** Whether a line is a salutation from its first to its last sign, with the comma behind it. */
export function isSalutationLine(words: string): boolean {
  return (
    words.length <= LONGEST &&
    /[,!]$/u.test(words) &&
    GREETING.test(words) &&
    greetingLength(words, false) === words.length
  );
}

function collect(lines: readonly LetterLine[], start: number, firstLength: number): FoundSalutation {
  let text = lines[start]?.words.slice(0, firstLength) ?? "";
  let rest = restAfter(lines[start], firstLength);
  let end = start + 1;
  while (rest === null && end < Math.min(lines.length, start + 6) && text.length < LONGEST * 2) {
    const line = lines[end];
    const length = line !== undefined && GREETING.test(line.words) ? greetingLength(line.words, false) : 0;
    if (line === undefined || length === 0) break;
    text += ` ${line.words.slice(0, length)}`;
    rest = restAfter(line, length);
    end++;
  }
  return { start, end, alternatives: text.split(CHOICE).map(describe), rest };
}

function restAfter(line: LetterLine | undefined, length: number): LetterLine | null {
  if (line === undefined) return null;
  const from = line.words.slice(length).search(/\S/u);
  return from < 0 ? null : restOfLine(line, length + from);
}

/** How much of a line is salutation: up to the comma behind its last greeting; 0 if it is a sentence that only begins alike. */
function greetingLength(words: string, isLast: boolean): number {
  let end = 0;
  let from = 0;
  for (const match of words.slice(0, LONGEST).matchAll(/[,!:](?=\s|$)|$/gu)) {
    const segment = words
      .slice(from, match.index)
      .trim()
      .replace(/^(?:und|and|\/+)\s+/u, "");
    if (!GREETING.test(segment) && !(from > 0 && /\s\/\/?\s/u.test(segment))) break;
    if (
      match[0] === "" &&
      (words.length > LONGEST || isLast || /[.?;]$/u.test(segment.replace(PLACEHOLDER, "")) || countWords(segment) > 12)
    )
      break;
    if (countWords(segment) > MOST_WORDS) break;
    end = match.index + match[0].length;
    from = end;
    if (match[0] !== ",") break;
  }
  return end;
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

function describe(text: string): SalutationAlternative {
  const wording = text.trim();
  const hasPlaceholder = PLACEHOLDER.test(wording);
  const isPerson = PERSON.test(wording) || (PERSONAL_WORD.test(wording) && !GROUP_WORD.test(wording));
  const isGroup = GROUP_WORD.test(wording) && !PERSON.test(wording);
  return { text: wording, addressee: isGroup || !isPerson ? "group" : "person", hasPlaceholder };
}
