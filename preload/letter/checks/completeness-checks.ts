import { passageText } from "../passage";
import { at, type Check, NOWHERE } from "./check";

/** Parts without which a letter can't go out. */
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
    find: ({ letter }) => (letter.closing.trim() === "" ? at("closing") : NOWHERE),
  },
  {
    id: "signatory-missing",
    severity: "error",
    find: ({ letter }) => (letter.signatories.every((one) => one.name.trim() === "") ? at("signatories") : NOWHERE),
  },
  {
    id: "sender-missing",
    severity: "hint",
    find: ({ letter: { sender } }) =>
      sender.town === "" || (sender.organisation === "" && sender.person === "") ? at("sender") : NOWHERE,
  },
];
