import { useState } from "react";
import type { AddressOrder } from "../../preload/labels/address-order";
import type { OwnSheet } from "../../preload/labels/own-sheet";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { type AddressForm, LETTER_RECIPIENT, newAddressForm, orderOf, sheetOf } from "./address-form";
import { AddressPreview } from "./address-preview";
import { AddressedPeople } from "./addressed-people";
import { ExportedAddresses } from "./exported-addresses";
import { exportAddresses, printAddresses } from "./label-deeds";
import { OrderDetails } from "./order-details";
import { OwnSheetForm } from "./own-sheet-form";
import { PaperChoice } from "./paper-choice";
import { useAddressPage } from "./use-address-page";
import { useOwnSheets } from "./use-own-sheets";
import { usePrinters } from "./use-printers";
import { useSender } from "./use-sender";
import "../people/person-rows.css";
import "./labels.css";

/** Prints addresses on an envelope or a sheet of labels, or writes them as PDF. */
export function LabelsDialog() {
  const desk = useDesk();
  const { say } = useTexts();
  const letter = useAppState(({ editor }) => editor?.history.present.letter ?? null);
  const interfaceLanguage = useAppState(({ settings }) => settings.language);
  const canPrint = useAppState(({ start }) => start.host === "electron");
  const [form, setForm] = useState(() => newAddressForm(letter));
  const [page, setPage] = useState(0);
  const [measured, setMeasured] = useState<{ readonly known: OwnSheet | null } | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { own, look } = useOwnSheets();
  const sender = useSender();
  const printing = usePrinters(canPrint);
  const sheet = sheetOf(form.sheetId, own.sheets);
  const order = orderOf(form, sheet, sender, letter?.language ?? interfaceLanguage);
  const shown = useAddressPage(order, page);
  const isReady = !isBusy && order !== null && shown.picture !== null && shown.picture.tooLong.length === 0;
  const take = (next: AddressForm) => {
    setForm(next);
    setPage(0);
    setPath(null);
  };
  const change = (changes: Partial<AddressForm>) => take({ ...form, ...changes });
  const close = () => desk.change(closeDialog());
  const doing = async (deed: () => Promise<void>) => {
    setBusy(true);
    await deed();
    setBusy(false);
  };
  const write = (ordered: AddressOrder) => doing(async () => setPath(await exportAddresses(desk, ordered)));
  const print = (ordered: AddressOrder) => doing(() => printAddresses(desk, ordered, printing.printer));
  if (measured !== null) {
    return (
      <OwnSheetForm
        known={measured.known}
        begin={sheet}
        onBack={() => setMeasured(null)}
        onKept={async ({ id }) => {
          await look();
          change({ sheetId: id, startAt: 1 });
          setMeasured(null);
        }}
      />
    );
  }
  return (
    <Modal
      title={say("labels.title")}
      shape="wide"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.close")}</Button>
          <Button
            look={canPrint ? "plain" : "primary"}
            isDisabled={!isReady}
            onPress={() => order !== null && void write(order)}
          >
            {say("labels.export")}
          </Button>
          {canPrint ? (
            <Button look="primary" isDisabled={!isReady} onPress={() => order !== null && void print(order)}>
              {say("labels.print")}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="labels">
        <div className="labels-form">
          <PaperChoice
            form={form}
            own={own}
            onChange={change}
            onMeasure={(known) => setMeasured({ known })}
            onLook={look}
          />
          <AddressedPeople
            form={form}
            onChange={take}
            letterPerson={letter === null ? null : { id: LETTER_RECIPIENT, recipient: letter.recipient }}
          />
          <OrderDetails form={form} onChange={change} hasSender={sender !== null} printing={printing} />
        </div>
        <div className="labels-page">
          <AddressPreview
            form={form}
            sheet={sheet}
            shown={shown}
            onPage={setPage}
            onStart={(startAt) => change({ startAt })}
          />
          {path === null ? null : <ExportedAddresses path={path} />}
        </div>
      </div>
    </Modal>
  );
}
