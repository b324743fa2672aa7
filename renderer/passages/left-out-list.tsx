import { RotateCcw } from "lucide-react";
import { useMemo } from "react";
import type { Letter } from "../../preload/letter/letter";
import { bringBack, leftOut } from "../../preload/template/choose/left-out";
import { edit } from "../state/editing";
import { oncePerValue } from "../state/once-per-value";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { Button } from "../ui/button";

const originsOf = oncePerValue(({ passages }: Letter) =>
  passages.map(({ id, origin }) => (origin.kind === "own" ? id : origin.passage)).join(" "),
);

/** Passages of the template that the letter does not have; each can come back to its place. */
export function LeftOutList() {
  const { change, store } = useDesk();
  const { say } = useTexts();
  const today = useToday();
  const template = useEditor((editor) => editor.template);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const made = useEditor(({ history }) => history.present.template);
  const origins = useEditor(({ history }) => originsOf(history.present.letter));
  // Composed anew when passages come and go, not with each key press.
  const passages = useMemo(() => {
    const content = store.read().editor?.history.present;
    return template === null || made === null || content === undefined ? [] : leftOut(content, template, today);
  }, [template, made, origins, today]);
  if (template === null || passages.length === 0) return null;
  return (
    <section className="left-out" aria-labelledby="left-out-title">
      <h3 id="left-out-title">{say("window.passages.leftOut")}</h3>
      <ul className="personal-marks">
        {passages.map(({ label, wording }) => (
          <li key={wording.id}>
            <Button
              look="chip"
              isDisabled={isReadOnly}
              aria-label={say("window.passages.bringBack", { label })}
              onPress={() => change(edit("bringBack", (letter) => bringBack(letter, wording, template), { label }))}
            >
              <RotateCcw size={16} aria-hidden />
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
