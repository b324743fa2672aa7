import type { Letter } from "./letter";
import { type Passage, type PassageRole, passageText } from "./passage";

/** What makes members of parliament answer a letter: something to do, a reason, what it means here, what one lived through. */
export type IndividualMark = "request" | "reason" | "local" | "story";
export const INDIVIDUAL_MARKS: readonly IndividualMark[] = ["request", "reason", "local", "story"];

/** The role of a passage that gives a letter the mark. */
export const ROLE_OF_MARK: Readonly<Record<IndividualMark, PassageRole>> = {
  request: "request",
  reason: "criticism",
  local: "localSituation",
  story: "senderAction",
};

const ROLES: Readonly<Record<IndividualMark, readonly PassageRole[]>> = {
  request: ["request", "demand"],
  reason: ["criticism", "reservation"],
  local: ["localSituation"],
  story: ["senderAction"],
};

/** Words that show a mark in what somebody wrote; careful ones, since a mark that is not there is worse than one missing. */
const WORDS: Readonly<Record<IndividualMark, RegExp>> = {
  request:
    /(?<!\p{L})(?:(?:ich|wir) bitten? Sie|bitte (?:setzen|stimmen|sprechen|antworten|teilen|laden|unterstützen|wirken|besuchen) Sie|(?:I|we) (?:ask|urge) you|please (?:vote|support|tell|reply|visit))/iu,
  reason: /(?<!\p{L})(?:weil|denn|deshalb|deswegen|darum|aus diesem Grund|because|therefore|that is why)(?!\p{L})/iu,
  local:
    /(?<!\p{L})(?:bei uns|vor Ort|in unsere[mr] (?:Ort|Stadt|Gemeinde|Dorf|Straße|Kreis|Schule|Viertel|Stadtteil|Nachbarschaft)|in our (?:town|village|street|school|area|neighbourhood))(?!\p{L})/iu,
  story:
    /(?<!\p{L})(?:(?:ich|wir) (?:habe|haben|war|waren|bin|sind|kenne|kennen|begleite|begleiten|erlebe|erleben|musste|mussten|sah|sahen)|(?:mein|meine|meinen|unser|unsere)e? (?:Sohn|Tochter|Kind|Kinder|Mutter|Vater|Nachbar|Nachbarin|Schüler|Freund|Freundin)|(?:I|we) (?:was|were|saw|met|have known)|my (?:son|daughter|child|mother|father|neighbour))(?!\p{L})/iu,
};

/** Which of the marks a letter has: from what its passages do, or from the sender's own words. */
export function individualMarks({ passages }: Pick<Letter, "passages">): ReadonlySet<IndividualMark> {
  return new Set(INDIVIDUAL_MARKS.filter((mark) => passages.some((passage) => marksOf(passage).includes(mark))));
}

// A passage is never changed, and the marks are asked for with every key press in a letter of hundreds of them.
const known = new WeakMap<Passage, readonly IndividualMark[]>();

function marksOf(passage: Passage): readonly IndividualMark[] {
  const marks = known.get(passage) ?? shownMarks(passage);
  known.set(passage, marks);
  return marks;
}

function shownMarks(passage: Passage): readonly IndividualMark[] {
  const text = passageText(passage);
  if (text.trim() === "") return [];
  return INDIVIDUAL_MARKS.filter(
    (mark) => ROLES[mark].includes(passage.role) || (isOwn(passage) && WORDS[mark].test(text)),
  );
}

function isOwn({ origin }: Passage): boolean {
  return origin.kind !== "template" || origin.edited;
}
