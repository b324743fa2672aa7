import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button, IconButton } from "./button";
import "./row-list.css";

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
  readonly words: RowListWords;
  readonly count: number;
  readonly isReadOnly: boolean;
  /** Adds an empty row at the end; null where the last one has not been filled yet. */
  readonly onAdd: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  /** What stands beside the button that adds a row. */
  readonly foot?: ReactNode;
  readonly children: (index: number) => ReactNode;
}

/** Where the focus goes once the rows are drawn anew. */
type Goal = { readonly kind: "handle" | "field"; readonly index: number } | null;

/** Rows in an order that mouse and keyboard change: by dragging, by the arrow keys on the handle, by buttons. */
export function RowList({ words, count, isReadOnly, onAdd, onMove, onRemove, foot, children }: RowListProps) {
  const box = useRef<HTMLDivElement>(null);
  const goal = useRef<Goal>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    const wanted = goal.current;
    goal.current = null;
    if (wanted !== null) focusGoal(box.current, wanted, count);
  });
  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || from === to) return;
    goal.current = { kind: "handle", index: to };
    onMove(from, to);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(index, index + by);
  };
  const endDrag = () => {
    setDragged(null);
    setOver(null);
  };
  return (
    <div className="rows" ref={box}>
      {count === 0 ? null : (
        <ol className="rows-list" aria-label={words.list}>
          {Array.from({ length: count }, (_, index) => (
            <li
              key={index}
              className="row-item"
              data-dragged={dragged === index}
              data-over={
                over === index && dragged !== null && dragged !== index ? (dragged < index ? "below" : "above") : null
              }
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(index);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index);
                endDrag();
              }}
            >
              {isReadOnly ? null : (
                <button
                  type="button"
                  className="row-handle"
                  aria-label={words.move(index)}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = "move";
                    event.dataTransfer.setData("text/plain", "");
                    setDragged(index);
                  }}
                  onDragEnd={endDrag}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  <GripVertical size={18} aria-hidden />
                </button>
              )}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out like this */}
              <div className="row-content" role="group" aria-label={words.row(index)}>
                {children(index)}
              </div>
              {isReadOnly ? null : (
                <div className="row-tools">
                  <IconButton label={words.up(index)} isDisabled={index === 0} onPress={() => move(index, index - 1)}>
                    <ArrowUp size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={words.down(index)}
                    isDisabled={index === count - 1}
                    onPress={() => move(index, index + 1)}
                  >
                    <ArrowDown size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={words.remove(index)}
                    onPress={() => {
                      goal.current = { kind: "handle", index: Math.min(index, count - 2) };
                      onRemove(index);
                    }}
                  >
                    <Trash2 size={18} aria-hidden />
                  </IconButton>
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <div className="step-actions">
          <Button
            onPress={() => {
              goal.current = { kind: "field", index: count };
              onAdd();
            }}
          >
            <Plus size={18} aria-hidden />
            {words.add}
          </Button>
          {foot}
        </div>
      )}
    </div>
  );
}

function focusGoal(box: HTMLElement | null, { kind, index }: NonNullable<Goal>, count: number): void {
  const row = box?.querySelectorAll(".row-item")[Math.min(index, count - 1)];
  const target = row?.querySelector<HTMLElement>(kind === "handle" ? ".row-handle" : "input, textarea");
  (target ?? box?.querySelector<HTMLElement>(".step-actions button"))?.focus();
}
