import { useState } from "react";
import type { OwnSheets } from "../../preload/contract/labels";
import { COMMON_SHEETS } from "../../preload/labels/common-sheets";
import type { OwnSheet } from "../../preload/labels/own-sheet";
import { ENVELOPE_FORMATS } from "../../preload/labels/plain-envelope";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { writtenNumber } from "../ui/read-number";
import { RemovedOffer } from "../ui/removed-offer";
import { SegmentedControl } from "../ui/segmented-control";
import { SelectField } from "../ui/select-field";
import { type AddressForm, newAddressForm } from "./address-form";
import { bringSheetBack, removeSheet } from "./label-deeds";
import { ShelfNotes } from "./shelf-notes";

export interface PaperChoiceProps {
  readonly form: AddressForm;
  readonly own: OwnSheets;
  readonly onChange: (changes: Partial<AddressForm>) => void;
  /** Measures a new sheet, or one of one's own anew. */
  readonly onMeasure: (sheet: OwnSheet | null) => void;
  /** The sheets of one's own are others now. */
  readonly onLook: () => Promise<void>;
}

/** What is printed on: an envelope by its size, a sheet of labels by its measures. */
export function PaperChoice({ form, own, onChange, onMeasure, onLook }: PaperChoiceProps) {
  const { say } = useTexts();
  const kinds = (["envelope", "labels"] as const).map((id) => ({ id, label: say(`labels.${id}`) }));
  return (
    <section className="labels-part">
      <div className="labels-question">
        <h3>{say("labels.on")}</h3>
        <SegmentedControl
          label={say("labels.on")}
          segments={kinds}
          chosen={form.kind}
          onChoose={(kind) => onChange({ kind })}
        />
      </div>
      {form.kind === "envelope" ? (
        <SelectField
          label={say("labels.envelopeFormat")}
          choices={ENVELOPE_FORMATS.map((id) => ({ id, label: say(`labels.formats.${id}`) }))}
          chosen={form.envelope}
          onChoose={(envelope) => onChange({ envelope })}
        />
      ) : (
        <SheetChoice form={form} own={own} onChange={onChange} onMeasure={onMeasure} onLook={onLook} />
      )}
    </section>
  );
}

function SheetChoice({ form, own, onChange, onMeasure, onLook }: PaperChoiceProps) {
  const desk = useDesk();
  const { say, language } = useTexts();
  const [removed, setRemoved] = useState<OwnSheet | null>(null);
  const measures = ({ columns, rows, widthMm, heightMm }: OwnSheet["sheet"]) => ({
    columns,
    rows,
    width: writtenNumber(widthMm, language),
    height: writtenNumber(heightMm, language),
  });
  const choices = [
    ...own.sheets.map(({ id, name, sheet }) => ({
      id,
      label: say("labels.ownSheetName", { name, ...measures(sheet) }),
    })),
    ...COMMON_SHEETS.map(({ id, sheet }) => ({ id, label: say("labels.sheetName", measures(sheet)) })),
  ];
  const chosen = own.sheets.find(({ id }) => id === form.sheetId);
  const remove = async (sheet: OwnSheet) => {
    setRemoved(await removeSheet(desk, sheet.id));
    onChange({ sheetId: newAddressForm(null).sheetId, startAt: 1 });
    await onLook();
  };
  const bringBack = async (sheet: OwnSheet) => {
    setRemoved(null);
    if ((await bringSheetBack(desk, sheet)) === null) return;
    await onLook();
    onChange({ sheetId: sheet.id, startAt: 1 });
  };
  return (
    <>
      <ShelfNotes own={own} />
      <SelectField
        label={say("labels.sheet")}
        hint={say("labels.sheetHint")}
        choices={choices}
        chosen={form.sheetId}
        onChoose={(sheetId) => onChange({ sheetId, startAt: 1 })}
      />
      <div className="step-actions">
        <Button look="link" onPress={() => onMeasure(null)}>
          {say("labels.newSheet")}
        </Button>
        {chosen === undefined ? null : (
          <>
            <Button look="link" onPress={() => onMeasure(chosen)}>
              {say("labels.editSheet")}
            </Button>
            <Button look="link" onPress={() => void remove(chosen)}>
              {say("labels.removeSheet")}
            </Button>
          </>
        )}
      </div>
      <p className="labels-quiet">{say("labels.firstLabelHint")}</p>
      {removed === null ? null : (
        <RemovedOffer
          words={say("labels.sheetRemoved", { name: removed.name })}
          deed={say("labels.bringSheetBack")}
          onBringBack={() => void bringBack(removed)}
        />
      )}
    </>
  );
}
