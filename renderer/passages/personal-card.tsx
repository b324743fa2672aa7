import { Check, Plus } from "lucide-react";
import {
  INDIVIDUAL_MARKS,
  type IndividualMark,
  individualMarks,
  ROLE_OF_MARK,
} from "../../preload/letter/individual-marks";
import type { Letter } from "../../preload/letter/letter";
import { oncePerValue } from "../state/once-per-value";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { insertPassage } from "./insert-passage";

// One string, so that not every key press draws the card anew.
const marksOf = oncePerValue((letter: Letter) => [...individualMarks(letter)].join(" "));

/** What makes a letter individual: what is there, and a way to each thing that is missing. */
export function PersonalCard() {
  const desk = useDesk();
  const { say } = useTexts();
  const there = useEditor(({ history }) => marksOf(history.present.letter));
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const insert = (mark: IndividualMark) => {
    const letter = desk.store.read().editor?.history.present.letter;
    if (letter !== undefined) insertPassage(desk, placeFor(letter), ROLE_OF_MARK[mark]);
  };
  return (
    <section className="personal-card" aria-labelledby="personal-title">
      <h3 id="personal-title">{say("window.passages.personal.title")}</h3>
      <ul className="personal-marks">
        {INDIVIDUAL_MARKS.map((mark) => (
          <li key={mark}>
            {there.split(" ").includes(mark) ? (
              <span className="personal-mark personal-there">
                <Check size={16} aria-hidden />
                <span className="only-spoken">{say("window.passages.personal.there")}</span>
                {say(`window.passages.personal.${mark}`)}
              </span>
            ) : (
              <Button look="chip" isDisabled={isReadOnly} onPress={() => askFor(mark) || insert(mark)}>
                <Plus size={16} aria-hidden />
                {say(`window.passages.personal.${mark}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to the template's own question, where there is one; false where there is none. */
function askFor(mark: IndividualMark): boolean {
  const fields = [...document.querySelectorAll<HTMLElement>("[data-question-role]")];
  const field = fields.find(({ dataset }) => dataset["questionRole"] === ROLE_OF_MARK[mark]);
  field?.focus();
  field?.scrollIntoView({ block: "center" });
  return field !== undefined;
}

/** Before what asks and closes, behind what argues. */
function placeFor({ passages }: Letter): { readonly before: string } | "end" {
  const closing = passages.find(({ role }) => role === "request" || role === "ending" || role === "demand");
  return closing === undefined ? "end" : { before: closing.id };
}
