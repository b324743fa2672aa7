import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button, IconButton } from "./button";
import "./row-list.css";
import { useRowDrag } from "./use-row-drag";

/** What the rows and their buttons are called. */
export interface RowListWords {
  readonly list: string;
  readonly row: (index: number) => string;
  readonly add: string;
  readonly move: (index: number) => string;
  readonly up: (index: number) => string;
  readonly down: (index: number) => string;
  readonly remove: (index: number) => string;
}

export interface RowListProps {
  /** Ids: that of a row is this, a hyphen and its index; that of the button which adds one ends in "-add". */
  readonly id?: string;
  /** Which part of the page a row edits, as the value of `data-page-part`. */
  readonly pagePart?: (index: number) => string;
  readonly words: RowListWords;
  readonly count: number;
  /** How many there may be; more can't be added then. */
  readonly most?: number;
  readonly isReadOnly: boolean;
  /** Whether a row is one field, so that its name needs no line. */
  readonly isCompact?: boolean;
  readonly onAdd: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  /** What stands beside the button that adds a row. */
  readonly foot?: ReactNode;
  readonly children: (index: number) => ReactNode;
}

/** Where the focus goes once the rows are drawn anew. */
interface Goal {
  readonly kind: "handle" | "field";
  readonly index: number;
}

/** Rows in an order that mouse and keyboard change: by dragging, by the arrow keys on the handle, by buttons. */
export function RowList(props: RowListProps) {
  const { id, pagePart, words, count, isReadOnly, isCompact = false, onAdd, onMove, onRemove, foot, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const goal = useRef<Goal | null>(null);
  useEffect(() => {
    if (goal.current !== null) focusGoal(box.current, goal.current, count);
    goal.current = null;
  });
  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || from === to) return;
    goal.current = { kind: "handle", index: to };
    onMove(from, to);
  };
  const remove = (index: number) => {
    goal.current = { kind: "handle", index };
    onRemove(index);
  };
  const add = () => {
    goal.current = { kind: "field", index: count };
    onAdd();
  };
  const { rowDrag, handleDrag } = useRowDrag(move);
  const head = (index: number) => (
    <div className="row-head">
      <button type="button" className="row-handle" aria-label={words.move(index)} {...handleDrag(index)}>
        <GripVertical size={18} aria-hidden />
      </button>
      <span className="row-name" aria-hidden>
        {words.row(index)}
      </span>
      <IconButton label={words.up(index)} isDisabled={index === 0} onPress={() => move(index, index - 1)}>
        <ArrowUp size={18} aria-hidden />
      </IconButton>
      <IconButton label={words.down(index)} isDisabled={index === count - 1} onPress={() => move(index, index + 1)}>
        <ArrowDown size={18} aria-hidden />
      </IconButton>
      <IconButton label={words.remove(index)} onPress={() => remove(index)}>
        <Trash2 size={18} aria-hidden />
      </IconButton>
    </div>
  );
  return (
    <div className="row-list" data-compact={isCompact} ref={box}>
      {count === 0 ? null : (
        <ol className="row-list-rows" aria-label={words.list}>
          {Array.from({ length: count }, (_, index) => (
            // What is in a row has no name of its own: its place is its name.
            <li key={`row ${index + 1}`} className="row-item" {...rowDrag(index)}>
              {isReadOnly ? null : head(index)}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this */}
              <div
                {...(id === undefined ? {} : { id: `${id}-${index}` })}
                className="row-content"
                role="group"
                aria-label={words.row(index)}
                data-page-part={pagePart?.(index)}
              >
                {children(index)}
              </div>
            </li>
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <div className="step-actions">
          <Button {...(id === undefined ? {} : { id: `${id}-add` })} onPress={add}>
            <Plus size={18} aria-hidden />
            {words.add}
          </Button>
          {foot}
        </div>
      )}
    </div>
  );
}

function focusGoal(box: HTMLElement | null, { kind, index }: Goal, count: number): void {
  const row = box?.querySelectorAll(".row-item")[Math.min(index, count - 1)];
  const target = row?.querySelector<HTMLElement>(kind === "handle" ? ".row-handle" : "input, textarea");
  (target ?? box?.querySelector<HTMLElement>(".step-actions button"))?.focus();
  // What a new row proposes is typed over.
  if (kind === "field" && target instanceof HTMLInputElement) target.select();
}
