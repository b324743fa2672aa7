import { useState } from "react";
import { cleanTypedLine } from "../../preload/letter/edits/clean-typed-text";
import { isFactValue } from "../../preload/template/compose/fact-text";
import type { Fact, Template } from "../../preload/template/template";
import { FoundTextField } from "../search/found-text-field";
import { factElement } from "../state/change-place";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { typeFact } from "./choice-edits";

export interface FactFieldProps {
  readonly fact: Fact;
  readonly value: string;
  readonly template: Template;
  /** ISO 8601 day. */
  readonly today: string;
}

/** A fact that only the sender knows, in a field for its kind; half a year or number stays in the field until it is whole. */
export function FactField({ fact, value, template, today }: FactFieldProps) {
  const { change, now } = useDesk();
  const { say } = useTexts();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  const [typed, setTyped] = useState({ text: value, for: value });
  const isHalf = typed.for === value && !isFactValue(fact.kind, typed.text);
  const shown = isHalf ? typed.text : value;
  return (
    <FoundTextField
      part="fact"
      id={fact.id}
      element={factElement(fact.id)}
      label={fact.question === "" ? fact.label : fact.question}
      type={fact.kind === "date" ? "date" : "text"}
      inputMode={fact.kind === "year" || fact.kind === "number" ? "numeric" : "text"}
      {...(fact.examples.length === 0
        ? {}
        : { hint: say("positions.facts.example", { examples: fact.examples.join(" · ") }) })}
      {...(isHalf ? { error: say(`positions.facts.${fact.kind}`) } : {})}
      value={shown}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        const clean = cleanTypedLine(text);
        setTyped({ text: clean, for: value });
        change(typeFact(template, fact, clean, { today, now: now() }));
      }}
    />
  );
}
