import { useState } from "react";
import { type Envelope, isSameEnvelope } from "../../preload/envelopes/envelope";
import { builtInOf, DEFAULT_ENVELOPE } from "../../preload/envelopes/envelope-choices";
import { envelopeFaults } from "../../preload/envelopes/envelope-faults";
import type { Form } from "../../preload/stationery/din-5008";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { RemovedOffer } from "../ui/removed-offer";
import { SegmentedControl } from "../ui/segmented-control";
import { EnvelopeDrawing } from "./envelope-drawing";
import { EnvelopeForm } from "./envelope-form";
import { EnvelopeList } from "./envelope-list";
import { useEnvelopeEditing } from "./use-envelope-editing";
import "./envelopes.css";

/** The envelopes that letters go out in: their measures beside a drawing that moves with them. */
export function EnvelopesDialog() {
  const { change: changeState } = useDesk();
  const { say } = useTexts();
  const letterForm = useAppState(({ editor }) => editor?.preview.shown?.printed.form ?? "B");
  const [form, setForm] = useState<Form>(letterForm);
  const { all, envelope, keptOne, used, removed, broughtBack, canKeep, ...editing } = useEnvelopeEditing();
  const builtIn = builtInOf(envelope.id);
  const close = () => changeState(closeDialog());
  return (
    <Modal
      title={say("envelopes.title")}
      shape="wide"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("window.cancel")}</Button>
          <Button
            look="primary"
            isDisabled={!canKeep}
            onPress={() => void editing.keep().then((isKept) => isKept && close())}
          >
            {say("envelopes.keep")}
          </Button>
        </>
      }
    >
      {removed === null ? null : (
        <RemovedOffer
          words={say(removed.wasUsed ? "envelopes.removedUsed" : "envelopes.removed", {
            name: (removed.typed ?? removed.kept)?.name ?? "",
            instead: used.name,
          })}
          deed={say("envelopes.bringBack")}
          onBringBack={() => void editing.bringBack(removed)}
        />
      )}
      <div className="envelopes">
        <EnvelopeList
          envelopes={all}
          chosen={envelope.id}
          broughtBack={broughtBack}
          onChoose={editing.pick}
          onAdd={editing.add}
        />
        <div className="envelope-edit">
          <EnvelopeForm key={envelope.id} envelope={envelope} onChange={editing.change} />
          {builtIn !== null && !isSameEnvelope(builtIn.envelope, envelope) ? (
            <Button onPress={() => editing.change(builtIn.envelope)}>{say("envelopes.reset")}</Button>
          ) : null}
          {builtIn === null ? <Button onPress={() => void editing.remove()}>{say("envelopes.remove")}</Button> : null}
        </div>
        <div className="envelope-seen">
          <SegmentedControl
            label={say("envelopes.form")}
            segments={FORMS.map((id) => ({ id, label: say(`envelopes.forms.${id}`) }))}
            chosen={form}
            onChoose={setForm}
          />
          <EnvelopeDrawing envelope={drawable(envelope, keptOne ?? DEFAULT_ENVELOPE)} form={form} />
        </div>
      </div>
    </Modal>
  );
}

const FORMS: readonly Form[] = ["A", "B"];

/** What can't be drawn yet is drawn as it was. */
function drawable(envelope: Envelope, before: Envelope): Envelope {
  return envelopeFaults(envelope).length === 0 ? envelope : { ...before, name: envelope.name };
}
