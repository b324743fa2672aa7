import { LETTER_WORDS } from "../letter-words";
import { passageText } from "../passage";
import { at, type Check, NOWHERE } from "./check";
import { passagePlace, passageTexts } from "./letter-texts";

const REQUESTS = ["request", "demand", "expectation"];
const REQUEST_WORDS =
  /(?<!\p{L})(?:bitte[nt]?|gebeten|erwarte[nt]?|fordern|fordere|wünsche[n]?|appellier\p{L}+|schlagen wir|schlage ich|möchten, dass|rufen|sollten Sie|please|ask|asking|urge|request|call on|hope)(?!\p{L})|\?/iu;
// "Holen Sie den Markt zurück."
const IMPERATIVE = /(?:^|[.!?]\s+)(?:Und\s+)?\p{L}+en Sie(?!\p{L})/mu;

/** Parts without which a letter can't go out, and those without which it is in vain. */
export const completenessChecks: readonly Check[] = [
  {
    id: "subject-missing",
    severity: "error",
    find: ({ letter }) => (letter.subject.trim() === "" ? at("subject") : NOWHERE),
  },
  {
    id: "text-missing",
    severity: "error",
    find: ({ letter }) => (letter.passages.every((one) => passageText(one).trim() === "") ? at("passages") : NOWHERE),
  },
  {
    id: "salutation-undecided",
    severity: "error",
    find: ({ letter }) =>
      letter.salutation.own === null && letter.salutation.alternatives.length > 1
        ? at("salutation", { count: letter.salutation.alternatives.length })
        : NOWHERE,
  },
  {
    id: "closing-missing",
    severity: "error",
    find: ({ letter: { closing, language } }) => {
      if (closing.trim() !== "") return NOWHERE;
      const text = LETTER_WORDS[language].closing;
      const edits = [{ place: "closing", start: 0, end: closing.length, text }];
      return [{ place: "closing", values: {}, fix: { kind: "retype", edits } }];
    },
  },
  {
    id: "signatory-missing",
    severity: "error",
    find: ({ letter }) => (letter.signatories.every((one) => one.name.trim() === "") ? at("signatories") : NOWHERE),
  },
  {
    id: "request-missing",
    severity: "hint",
    find: ({ letter }) => {
      const texts = passageTexts(letter).filter(({ text }) => text.trim() !== "");
      const asks = texts.some(
        ({ passage, text }) => REQUESTS.includes(passage.role) || REQUEST_WORDS.test(text) || IMPERATIVE.test(text),
      );
      return texts.length === 0 || asks ? NOWHERE : at("passages");
    },
  },
  {
    id: "passage-empty",
    severity: "hint",
    find: ({ letter: { passages } }) =>
      // A letter without a word is another finding.
      passages.every((one) => passageText(one).trim() === "")
        ? NOWHERE
        : passages
            .filter((one) => passageText(one).trim() === "")
            .map(({ id }) => ({ place: passagePlace(id), values: {}, fix: { kind: "removePassage", passage: id } })),
  },
];
