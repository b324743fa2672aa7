import { ArrowUp, Plus, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FooterPart } from "../../../preload/stationery/letterhead";
import { STATIONERY_LIMITS } from "../../../preload/stationery/stationery-limits";
import { useTexts } from "../../state/use-desk";
import { Button, IconButton } from "../../ui/button";
import { TextField } from "../../ui/text-field";
import { useProfileForm } from "./profile-form-context";

export interface FooterColumnProps {
  /** The path of the column. */
  readonly place: string;
  readonly column: readonly FooterPart[];
  readonly onChange: (column: readonly FooterPart[]) => void;
}

const VALUES = ["address", "contact", "bank"] as const;

/** What one column of the footer says, from top to bottom. */
export function FooterColumn({ place, column, onChange }: FooterColumnProps) {
  const { say } = useTexts();
  const { errorAt } = useProfileForm();
  const box = useRef<HTMLDivElement>(null);
  const goal = useRef<"line" | "adds" | null>(null);
  useEffect(() => {
    if (goal.current !== null) focusGoal(box.current, goal.current);
    goal.current = null;
  });
  /** Changes the column; what had the focus goes away, so it goes on from there. */
  const changeTo = (next: readonly FooterPart[], then: "line" | "adds") => {
    goal.current = then;
    onChange(next);
  };
  const isFull = column.length >= STATIONERY_LIMITS.footerLines;
  const set = (at: number, part: FooterPart) => onChange(column.map((one, index) => (index === at ? part : one)));
  const raise = (at: number) => {
    const [above, part] = [column[at - 1], column[at]];
    if (above === undefined || part === undefined) return;
    onChange(column.map((one, index) => (index === at - 1 ? part : index === at ? above : one)));
  };
  const partName = (part: FooterPart, index: number) =>
    part.kind === "line"
      ? say("stationeryEditor.footer.line", { number: index + 1 })
      : say(`stationeryEditor.footer.parts.${part.kind}`);
  return (
    <div ref={box}>
      {column.length === 0 ? (
        <p className="field-hint">{say("stationeryEditor.footer.empty")}</p>
      ) : (
        <ul className="footer-parts">
          {column.map((part, index) => {
            const name = partName(part, index);
            return (
              // What stands in a column has no name of its own: its place is its name.
              <li key={`part ${index + 1}`} className="footer-part">
                {part.kind === "line" ? (
                  <TextField
                    label={name}
                    value={part.text}
                    onChange={(text) => set(index, { kind: "line", text })}
                    {...errorAt(`${place}.${index}`)}
                  />
                ) : (
                  <span className="footer-value">{name}</span>
                )}
                <IconButton
                  label={say("window.rows.up", { row: name })}
                  isDisabled={index === 0}
                  onPress={() => raise(index)}
                >
                  <ArrowUp size={18} aria-hidden />
                </IconButton>
                <IconButton
                  label={say("window.rows.remove", { row: name })}
                  onPress={() =>
                    changeTo(
                      column.filter((_, at) => at !== index),
                      "adds",
                    )
                  }
                >
                  <Trash2 size={18} aria-hidden />
                </IconButton>
              </li>
            );
          })}
        </ul>
      )}
      {isFull ? null : (
        <div className="footer-adds">
          {VALUES.filter((kind) => !column.some((part) => part.kind === kind)).map((kind) => (
            <Button key={kind} look="chip" onPress={() => changeTo([...column, { kind }], "adds")}>
              <Plus size={16} aria-hidden />
              {say(`stationeryEditor.footer.parts.${kind}`)}
            </Button>
          ))}
          <Button look="chip" onPress={() => changeTo([...column, { kind: "line", text: "" }], "line")}>
            <Plus size={16} aria-hidden />
            {say("stationeryEditor.footer.parts.line")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The new line, or the button that adds one; where the column is full, what takes its last part out. */
function focusGoal(box: HTMLElement | null, goal: "line" | "adds"): void {
  const all = (selector: string) => [...(box?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const target = goal === "line" ? all(".footer-part input").at(-1) : all(".footer-adds button").at(-1);
  (target ?? all(".footer-part button").at(-1))?.focus();
}
