import { onceALanguage } from "../../letter/once-a-language";
import { plainText, type RichText } from "../../letter/rich-text";
import type { Enumeration } from "../template";
import { composeText, type TextSituation } from "./compose-text";
import { LOCALES } from "./fact-text";
import { joinRuns } from "./join-runs";
import { phrasePositions, phraseText } from "./phrase-text";

/** The members that the choices leave, joined in the letter's language, and the positions they express. */
export interface ComposedEnumeration {
  readonly members: readonly RichText[];
  readonly joined: RichText;
  readonly positions: readonly string[];
}

const listFormatOf = onceALanguage((language) => new Intl.ListFormat(LOCALES[language], { type: "conjunction" }));

export function composeEnumeration(enumeration: Enumeration, situation: TextSituation): ComposedEnumeration {
  const kept = enumeration.members.flatMap((phrase) => {
    const text = phraseText(phrase, situation);
    const composed = text === null ? null : composeText(text, situation);
    return composed === null ? [] : [{ text: composed.text, positions: phrasePositions(phrase) }];
  });
  const members = kept.map((member) => member.text);
  return { members, joined: joinMembers(members, situation), positions: kept.flatMap((member) => member.positions) };
}

// ListFormat joins strings; it is given the members' numbers, so that each keeps its formatting.
function joinMembers(members: readonly RichText[], situation: TextSituation): RichText {
  const parts = listFormatOf(situation.template.language).formatToParts(members.map((_, index) => String(index)));
  return joinRuns(
    parts.flatMap((part) => (part.type === "element" ? (members[Number(part.value)] ?? []) : plainText(part.value))),
  );
}
