import { Ruler } from "lucide-react";
import { useState } from "react";
import type { Printer } from "../../preload/contract/printing";
import { COPY_KINDS } from "../../preload/printing/copy-mark";
import { pageRange } from "../../preload/printing/page-range";
import { NO_OFFSET, printOffset } from "../../preload/printing/print-offset";
import { OpenFindings } from "../export/open-findings";
import { openDialog } from "../state/dialog";
import { useAppState, useDesk, useEditor, useTexts } from "../state/use-desk";
import { ModeChoice } from "../stationery/mode-choice";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { Modal } from "../ui/modal";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { offsetWords } from "./offset-words";
import { printLetter } from "./print-deeds";
import { RunChoice, readCopies, type TypedRuns } from "./run-choice";

export interface PrintChoiceProps {
  readonly printers: readonly [Printer, ...Printer[]];
  readonly isPrinting: boolean;
  readonly onClose: () => void;
}

/** Which printer, which pages, how often, on which paper. What the checks still find is said and stands in nobody's way. */
export function PrintChoice({ printers, isPrinting, onClose }: PrintChoiceProps) {
  const desk = useDesk();
  const texts = useTexts();
  const { say } = texts;
  const [printer, setPrinter] = useState(printers[0]);
  const [mode, setMode] = useState(useEditor(({ history }) => history.present.letter.stationery.mode));
  const [typedRuns, setRuns] = useState<TypedRuns>({ original: "1" });
  const [range, setRange] = useState(say("window.print.all"));
  const [isDuplex, setDuplex] = useState(false);
  const pageCount = useEditor(({ preview }) => preview.shown?.pages.length ?? 1);
  const settings = useAppState((state) => state.settings);
  const named = (one: Printer) => (one.name === "" ? say("window.print.systemPrinter") : one.displayName);
  const offset = printOffset(settings, printer.name);
  const isMoved = offset.xMm !== NO_OFFSET.xMm || offset.yMm !== NO_OFFSET.yMm;
  const read = pageRange(range, pageCount);
  const runs = COPY_KINDS.flatMap((kind) => {
    const typed = typedRuns[kind];
    return typed === undefined ? [] : [{ kind, copies: readCopies(typed) }];
  });
  const isPrintable =
    read.kind === "pages" && runs.length > 0 && runs.every(({ copies }) => copies !== null) && !isPrinting;
  const print = (to: string | null) => {
    const whole = runs.map(({ kind, copies }) => ({ kind, copies: copies ?? 1 }));
    void printLetter(desk, { printer: to, mode, runs: whole, range, isDuplex });
  };
  return (
    <Modal
      title={say("window.print.title")}
      shape="middle"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" isDisabled={!isPrintable} onPress={() => print(null)}>
            {say("window.print.systemDialog")}
          </Button>
          <Button onPress={onClose}>{say("window.cancel")}</Button>
          <Button look="primary" isDisabled={!isPrintable} onPress={() => print(printer.name)}>
            {say(isPrinting ? "window.print.printing" : "window.print.print")}
          </Button>
        </>
      }
    >
      <OpenFindings />
      <div className="print-printer">
        <SelectField
          label={say("window.print.printer")}
          choices={printers.map((one) => ({ id: one.name, label: named(one) }))}
          chosen={printer.name}
          onChoose={(name) => setPrinter(printers.find((one) => one.name === name) ?? printer)}
          {...(isMoved
            ? {
                hint: `${say("window.print.offset", { where: offsetWords(offset, texts) })} ${say("window.print.systemDialogHint")}`,
              }
            : {})}
        />
        <Button
          look="quiet"
          onPress={() =>
            desk.change(openDialog({ kind: "calibrate", printer: { ...printer, displayName: named(printer) } }))
          }
        >
          <Ruler size={18} aria-hidden />
          {say("window.print.calibrate")}
        </Button>
      </div>
      <div>
        <p className="field-label" aria-hidden>
          {say("window.print.paper")}
        </p>
        <ModeChoice mode={mode} onChoose={setMode} />
      </div>
      <RunChoice runs={typedRuns} onChange={setRuns} />
      <div className="print-pages">
        <TextField
          label={say("window.print.range")}
          value={range}
          onChange={setRange}
          hint={say("window.print.rangeHint")}
          {...(read.kind === "pages"
            ? {}
            : { error: say(`errors.printing.${read.kind}`, { what: read.what, pages: pageCount }) })}
        />
        <Checkbox
          label={say("window.print.duplex")}
          hint={say(mode === "preprinted" ? "window.print.duplexPreprinted" : "window.print.duplexHint")}
          isSelected={isDuplex}
          onChange={setDuplex}
        />
      </div>
    </Modal>
  );
}
