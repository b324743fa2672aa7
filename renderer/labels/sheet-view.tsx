import { Radio, RadioGroup } from "react-aria-components";
import { LABEL_PAPER, type LabelSheet, labelsOnSheet, labelZone } from "../../preload/labels/label-sheet";
import type { ZoneMm } from "../../preload/stationery/din-5008";
import { useTexts } from "../state/use-desk";
import { PaperView } from "./paper-view";

export interface SheetViewProps {
  readonly sheet: LabelSheet;
  readonly svg: string | null;
  /** What the picture shows. */
  readonly label: string;
  /** The first label that is still there; null on sheets that are whole. */
  readonly startAt: number | null;
  /** Null where there is nothing to choose. */
  readonly onStart: ((number: number) => void) | null;
}

/** A sheet with its labels. On the first sheet each of them can be chosen as the first that is still there. */
export function SheetView({ sheet, svg, label, startAt, onStart }: SheetViewProps) {
  const { say } = useTexts();
  const numbers = Array.from({ length: labelsOnSheet(sheet) }, (_, index) => index + 1);
  const stateOf = (number: number) => {
    if (isOver(labelZone(sheet, number))) return "over";
    return startAt !== null && number < startAt ? "used" : "free";
  };
  return (
    <PaperView size={LABEL_PAPER} svg={svg} label={label}>
      {onStart === null ? (
        numbers.map((number) => (
          <span key={number} className="label" data-state={stateOf(number)} style={placed(labelZone(sheet, number))} />
        ))
      ) : (
        <RadioGroup
          aria-label={say("labels.firstLabel")}
          className="label-choice"
          value={String(startAt)}
          onChange={(value) => onStart(Number(value))}
        >
          {numbers.map((number) => (
            <Radio
              key={number}
              value={String(number)}
              className="label label-pick"
              data-state={stateOf(number)}
              aria-label={say("labels.label", {
                number,
                row: Math.ceil(number / sheet.columns),
                column: ((number - 1) % sheet.columns) + 1,
              })}
              style={placed(labelZone(sheet, number))}
            />
          ))}
        </RadioGroup>
      )}
    </PaperView>
  );
}

// What is lost in sums of tenths is no fault.
const TOLERANCE_MM = 0.05;

function isOver({ x, y, width, height }: ZoneMm): boolean {
  return x + width > LABEL_PAPER.width + TOLERANCE_MM || y + height > LABEL_PAPER.height + TOLERANCE_MM;
}

/** The part of a zone that lies on the sheet, as a share of it. */
function placed({ x, y, width, height }: ZoneMm) {
  const across = (mm: number) => `${(mm / LABEL_PAPER.width) * 100}%`;
  const down = (mm: number) => `${(mm / LABEL_PAPER.height) * 100}%`;
  return {
    left: across(Math.min(x, LABEL_PAPER.width)),
    top: down(Math.min(y, LABEL_PAPER.height)),
    width: across(Math.max(0, Math.min(width, LABEL_PAPER.width - x))),
    height: down(Math.max(0, Math.min(height, LABEL_PAPER.height - y))),
  };
}
