import { ChevronLeft, ChevronRight } from "lucide-react";
import type { LabelSheet } from "../../preload/labels/label-sheet";
import { useTexts } from "../state/use-desk";
import { IconButton } from "../ui/button";
import type { AddressForm } from "./address-form";
import { EnvelopeView } from "./envelope-view";
import { SheetView } from "./sheet-view";
import type { ShownAddresses } from "./use-address-page";

export interface AddressPreviewProps {
  readonly form: AddressForm;
  readonly sheet: LabelSheet;
  readonly shown: ShownAddresses;
  readonly onPage: (page: number) => void;
  readonly onStart: (startAt: number) => void;
}

/** The page as it will be printed, what it comes to in all, and what does not fit. */
export function AddressPreview({ form, sheet, shown, onPage, onStart }: AddressPreviewProps) {
  const { say, explain } = useTexts();
  const { picture, failure } = shown;
  const isEnvelope = form.kind === "envelope";
  const page = picture?.page ?? 0;
  const count = picture?.pageCount ?? 0;
  const kind = isEnvelope ? "Envelope" : "Sheet";
  const label =
    picture === null ? say(`labels.empty${kind}`) : say(`labels.${kind.toLowerCase()}Image`, { page: page + 1, count });
  const svg = picture?.svg ?? null;
  return (
    <div className="address-preview">
      {isEnvelope ? (
        <EnvelopeView format={form.envelope} svg={svg} label={label} />
      ) : (
        <SheetView
          sheet={sheet}
          svg={svg}
          label={label}
          startAt={page === 0 ? form.startAt : null}
          onStart={page === 0 ? onStart : null}
        />
      )}
      {count < 2 ? null : (
        <div className="address-pages">
          <IconButton label={say("labels.previousPage")} isDisabled={page === 0} onPress={() => onPage(page - 1)}>
            <ChevronLeft size={18} aria-hidden />
          </IconButton>
          <span>{say("labels.page", { page: page + 1, count })}</span>
          <IconButton label={say("labels.nextPage")} isDisabled={page === count - 1} onPress={() => onPage(page + 1)}>
            <ChevronRight size={18} aria-hidden />
          </IconButton>
        </div>
      )}
      <div className="address-notes" role="status">
        {picture === null ? null : (
          <p>
            {isEnvelope
              ? say("labels.envelopeCount", { count })
              : say("labels.sum", { places: form.people.length * form.copies, pages: count })}
          </p>
        )}
        {failure === null ? null : <p className="address-fault">{explain(failure)}</p>}
        {picture === null || picture.tooLong.length === 0 ? null : (
          <p className="address-fault">
            {say("labels.tooLong", { count: picture.tooLong.length, name: picture.tooLong[0] ?? "" })}
          </p>
        )}
      </div>
    </div>
  );
}
