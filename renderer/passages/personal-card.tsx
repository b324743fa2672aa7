import { Check, Plus } from "lucide-react";
import {
  INDIVIDUAL_MARKS,
  type IndividualMark,
  individualMarks,
  ROLE_OF_MARK,
} from "../../preload/letter/individual-marks";
import type { Letter } from "../../preload/letter/letter";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { insertPassage } from "./insert-passage";

/** What makes a letter individual: what is there, and a way to each thing that is missing. */
export function PersonalCard() {
  const desk = useDesk();
  const { say } = useTexts();
  const letter = useEditor(({ history }) => history.present.letter);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const marks = individualMarks(letter);
  return (
    <section className="personal-card" aria-labelledby="personal-title">
      <h3 id="personal-title">{say("window.passages.personal.title")}</h3>
      <ul className="personal-marks">
        {INDIVIDUAL_MARKS.map((mark) => (
          <li key={mark}>
            {marks.has(mark) ? (
              <span className="personal-mark personal-there">
                <Check size={16} aria-hidden />
                <span className="only-spoken">{say("window.passages.personal.there")}</span>
                {say(`window.passages.personal.${mark}`)}
              </span>
            ) : (
              <Button
                look="chip"
                isDisabled={isReadOnly}
                onPress={() => askFor(mark) || insertPassage(desk, placeFor(letter), ROLE_OF_MARK[mark])}
              >
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
