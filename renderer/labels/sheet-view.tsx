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
  const stateOf = (number: number) => (startAt !== null && number < startAt ? "used" : "free");
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
            >
              {number === startAt && svg === null ? <span aria-hidden>{number}</span> : null}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </PaperView>
  );
}

/** A zone as a share of the sheet. */
function placed({ x, y, width, height }: ZoneMm) {
  const across = (mm: number) => `${(mm / LABEL_PAPER.width) * 100}%`;
  const down = (mm: number) => `${(mm / LABEL_PAPER.height) * 100}%`;
  return { left: across(x), top: down(y), width: across(width), height: down(height) };
}
