import { useState } from "react";
import { type LabelSheet, labelsOnSheet } from "../../preload/labels/label-sheet";
import type { OwnSheet } from "../../preload/labels/own-sheet";
import { MOST_COLUMNS, MOST_ROWS, sheetProblem } from "../../preload/labels/sheet-problem";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { NumberField } from "../ui/number-field";
import { TextField } from "../ui/text-field";
import { keepSheet } from "./label-deeds";
import { SheetView } from "./sheet-view";

export interface OwnSheetFormProps {
  /** The sheet that is measured anew; null for a new one. */
  readonly known: OwnSheet | null;
  /** What a new one begins from. */
  readonly begin: LabelSheet;
  readonly onBack: () => void;
  readonly onKept: (sheet: OwnSheet) => void;
}

type Measure = Exclude<keyof LabelSheet, "columns" | "rows">;

const MEASURES: readonly (readonly [field: Measure, key: string])[] = [
  ["widthMm", "width"],
  ["heightMm", "height"],
  ["leftMm", "left"],
  ["topMm", "top"],
  ["pitchAcrossMm", "pitchAcross"],
  ["pitchDownMm", "pitchDown"],
];

/** A label sheet by its measures, drawn while they are typed; what can't be is said before it is kept. */
export function OwnSheetForm({ known, begin, onBack, onKept }: OwnSheetFormProps) {
  const desk = useDesk();
  const { say, explain } = useTexts();
  const [name, setName] = useState(known?.name ?? "");
  const [sheet, setSheet] = useState(known?.sheet ?? begin);
  const problem = sheetProblem(sheet) ?? (name.trim() === "" ? { code: "labels.nameless", values: {} } : null);
  const set = (field: keyof LabelSheet) => (value: number) => setSheet((before) => ({ ...before, [field]: value }));
  const keep = async () => {
    const kept = await keepSheet(desk, name, sheet, known?.id ?? null);
    if (kept !== null) onKept(kept);
  };
  return (
    <Modal
      title={say(known === null ? "labels.own.newTitle" : "labels.own.editTitle")}
      shape="wide"
      onClose={onBack}
      actions={
        <>
          <Button onPress={onBack}>{say("labels.own.back")}</Button>
          <Button look="primary" isDisabled={problem !== null} onPress={() => void keep()}>
            {say("labels.own.keep")}
          </Button>
        </>
      }
    >
      <div className="labels">
        <div className="labels-part">
          <p className="labels-quiet">{say("labels.own.lead")}</p>
          <TextField
            label={say("labels.own.name")}
            placeholder={say("labels.own.namePlaceholder")}
            value={name}
            maxLength={100}
            autoFocus
            onChange={setName}
          />
          <div className="labels-measures">
            {(["columns", "rows"] as const).map((field) => (
              <NumberField
                key={field}
                label={say(`labels.own.${field}`)}
                unit=""
                unitName={say(`labels.own.${field}Unit`)}
                value={sheet[field]}
                onChange={set(field)}
              />
            ))}
            {MEASURES.map(([field, key]) => (
              <NumberField
                key={field}
                label={say(`labels.own.${key}`)}
                unit="mm"
                unitName={say("labels.own.millimetres")}
                step={0.5}
                value={sheet[field]}
                onChange={set(field)}
              />
            ))}
          </div>
          <p className="labels-quiet">{say("labels.own.pitchHint")}</p>
        </div>
        <div className="address-preview">
          <SheetView
            sheet={drawable(sheet)}
            svg={null}
            label={say("labels.emptySheet")}
            startAt={null}
            onStart={null}
          />
          <p className="labels-verdict" role="status" data-kind={problem === null ? "fits" : "fault"}>
            {problem === null ? say("labels.own.fits", { count: labelsOnSheet(sheet) }) : explain(problem)}
          </p>
        </div>
      </div>
    </Modal>
  );
}

/** The sheet as far as it can be drawn: labels that reach over its edge are seen to do so. */
function drawable(sheet: LabelSheet): LabelSheet {
  const isWhole = Object.values(sheet).every(Number.isFinite);
  const isCountable = sheet.columns <= MOST_COLUMNS && sheet.rows <= MOST_ROWS;
  return isWhole && isCountable ? sheet : { ...sheet, columns: 0, rows: 0 };
}
