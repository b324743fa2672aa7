import { openExport } from "../export/export-letter";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { PrintChoice } from "./print-choice";
import type { PrintDialogState } from "./print-state";
import "../export/export.css";
import "./printing.css";

/** How the letter is printed; where there is no printer, what to do instead. */
export function PrintDialog({ dialog: { printers, isPrinting } }: { readonly dialog: PrintDialogState }) {
  const desk = useDesk();
  const { say } = useTexts();
  const isInBrowser = useAppState(({ start }) => start.host === "browser");
  const close = () => desk.change(closeDialog());
  const [first, ...others] = printers ?? [];
  if (first !== undefined) {
    return <PrintChoice printers={[first, ...others]} isPrinting={isPrinting} onClose={close} />;
  }
  if (printers === null) {
    return (
      <Modal title={say("window.print.title")} shape="middle" onClose={close}>
        <p className="export-busy">{say("window.print.looking")}</p>
      </Modal>
    );
  }
  return (
    <Modal
      title={say("window.print.title")}
      shape="middle"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button look="primary" onPress={() => void openExport(desk, ["pdf"])}>
            {say("window.print.exportPdf")}
          </Button>
        </>
      }
    >
      <p>{say(isInBrowser ? "window.print.onlyInApp" : "window.print.noPrinter")}</p>
    </Modal>
  );
}
