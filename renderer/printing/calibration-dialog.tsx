import { useState } from "react";
import { MOST_OFFSET_MM } from "../../preload/contract/printing";
import { MEASURED_MM } from "../../preload/printing/calibration-sheet";
import { printOffset } from "../../preload/printing/print-offset";
import { readOffset, writeOffset } from "../../preload/printing/read-offset";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { TextField } from "../ui/text-field";
import { offsetWords } from "./offset-words";
import { keepOffset, openPrint, printCalibration } from "./print-deeds";
import type { CalibrationDialogState } from "./print-state";
import "./printing.css";

/** Measures a printer: print a sheet, measure it, type what is off, look again. */
export function CalibrationDialog({ dialog: { printer } }: { readonly dialog: CalibrationDialogState }) {
  const desk = useDesk();
  const texts = useTexts();
  const { say, language } = texts;
  const kept = printOffset(
    useAppState((state) => state.settings),
    printer.name,
  );
  const [x, setX] = useState(writeOffset(kept.xMm, language));
  const [y, setY] = useState(writeOffset(kept.yMm, language));
  const xMm = readOffset(x);
  const yMm = readOffset(y);
  const offset = xMm === null || yMm === null ? null : { xMm, yMm };
  const bad = { error: say("window.calibrate.bad", { most: MOST_OFFSET_MM }) };
  return (
    <Modal
      title={say("window.calibrate.title")}
      shape="middle"
      onClose={() => desk.change(closeDialog())}
      actions={
        <>
          <Button onPress={() => void openPrint(desk)}>{say("window.calibrate.back")}</Button>
          <Button
            look="primary"
            isDisabled={offset === null}
            onPress={() => offset !== null && void keepOffset(desk, printer, offset)}
          >
            {say("window.calibrate.keep")}
          </Button>
        </>
      }
    >
      <p className="calibrate-intro">{say("window.calibrate.intro")}</p>
      <section className="calibrate-step">
        <div>
          <h3 className="calibrate-title">{say("window.calibrate.print")}</h3>
          <p className="calibrate-hint">{say("window.calibrate.printHint", { printer: printer.displayName })}</p>
        </div>
        <Button onPress={() => void printCalibration(desk, printer, null)}>{say("window.calibrate.sheet")}</Button>
      </section>
      <section className="calibrate-measure">
        <h3 className="calibrate-title">{say("window.calibrate.measure")}</h3>
        <p className="calibrate-hint">{say("window.calibrate.measureHint", { mm: MEASURED_MM })}</p>
        <div className="calibrate-fields">
          <TextField label={say("window.calibrate.x")} value={x} onChange={setX} {...(xMm === null ? bad : {})} />
          <TextField label={say("window.calibrate.y")} value={y} onChange={setY} {...(yMm === null ? bad : {})} />
        </div>
      </section>
      <section className="calibrate-step">
        <div>
          <h3 className="calibrate-title">{say("window.calibrate.control")}</h3>
          <p className="calibrate-hint">
            {say("window.calibrate.controlHint", { where: offsetWords(offset ?? kept, texts) })}
          </p>
        </div>
        <Button isDisabled={offset === null} onPress={() => void printCalibration(desk, printer, offset)}>
          {say("window.calibrate.controlSheet")}
        </Button>
      </section>
    </Modal>
  );
}
