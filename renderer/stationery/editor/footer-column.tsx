import { ArrowUp, Plus, Trash2 } from "lucide-react";
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
    <>
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
                  onPress={() => onChange(column.filter((_, at) => at !== index))}
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
            <Button key={kind} look="chip" onPress={() => onChange([...column, { kind }])}>
              <Plus size={16} aria-hidden />
              {say(`stationeryEditor.footer.parts.${kind}`)}
            </Button>
          ))}
          <Button look="chip" onPress={() => onChange([...column, { kind: "line", text: "" }])}>
            <Plus size={16} aria-hidden />
            {say("stationeryEditor.footer.parts.line")}
          </Button>
        </div>
      )}
    </>
  );
}
