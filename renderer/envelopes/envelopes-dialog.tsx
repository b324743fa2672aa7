import { useState } from "react";
import { type Envelope, isSameEnvelope } from "../../preload/envelopes/envelope";
import { builtInOf, chosenEnvelope, DEFAULT_ENVELOPE } from "../../preload/envelopes/envelope-choices";
import { envelopeFaults } from "../../preload/envelopes/envelope-faults";
import type { Form } from "../../preload/stationery/din-5008";
import { presentEnvelope } from "../state/app-state";
import { closeDialog } from "../state/dialog";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { SegmentedControl } from "../ui/segmented-control";
import { keepEnvelopes, removeEnvelope } from "./envelope-deeds";
import { EnvelopeDrawing } from "./envelope-drawing";
import { EnvelopeForm } from "./envelope-form";
import { EnvelopeList } from "./envelope-list";
import "./envelopes.css";

/** The envelopes that letters go out in: their measures beside a drawing that moves with them. */
export function EnvelopesDialog() {
  const desk = useDesk();
  const { say } = useTexts();
  const kept = useAppState(({ envelopes }) => envelopes);
  const first = useAppState((state) => presentEnvelope(state).id);
  const letterForm = useAppState(({ editor }) => editor?.preview.shown?.printed.form ?? "B");
  const [form, setForm] = useState<Form>(letterForm);
  /** Null for the one that letters go out in: which that is, may not be known yet. */
  const [picked, setPicked] = useState<string | null>(null);
  /** Envelopes as they are typed, until they are kept. */
  const [typed, setTyped] = useState<readonly Envelope[]>([]);
  const all = [...kept.map((one) => typed.find(({ id }) => id === one.id) ?? one), ...added(kept, typed)];
  const envelope = chosenEnvelope(all, picked ?? first);
  const keptOne = kept.find(({ id }) => id === envelope.id);
  const changed = typed.filter((one) => !kept.some((before) => isSameEnvelope(before, one)));
  const isFaulty = changed.some((one) => envelopeFaults(one).length > 0);
  const builtIn = builtInOf(envelope.id);
  const close = () => desk.change(closeDialog());
  const forget = (id: string) => setTyped((before) => before.filter((one) => one.id !== id));
  const change = (next: Envelope) => setTyped((before) => [...before.filter(({ id }) => id !== next.id), next]);
  const add = () => {
    const own = { ...DEFAULT_ENVELOPE, id: desk.newId(), name: say("envelopes.newName") };
    change(own);
    setPicked(own.id);
  };
  const remove = async () => {
    if (keptOne === undefined || (await removeEnvelope(desk, envelope.id))) forget(envelope.id);
  };
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
            isDisabled={changed.length === 0 || isFaulty}
            onPress={() => void keepEnvelopes(desk, changed).then((isKept) => isKept && close())}
          >
            {say("envelopes.keep")}
          </Button>
        </>
      }
    >
      <div className="envelopes">
        <EnvelopeList envelopes={all} chosen={envelope.id} onChoose={setPicked} onAdd={add} />
        <div className="envelope-edit">
          <EnvelopeForm key={envelope.id} envelope={envelope} onChange={change} />
          {builtIn !== null && !isSameEnvelope(builtIn.envelope, envelope) ? (
            <Button onPress={() => change(builtIn.envelope)}>{say("envelopes.reset")}</Button>
          ) : null}
          {builtIn === null ? <Button onPress={() => void remove()}>{say("envelopes.remove")}</Button> : null}
        </div>
        <div className="envelope-seen">
          <SegmentedControl
            label={say("envelopes.form")}
            segments={FORMS.map((id) => ({ id, label: say(`envelopes.forms.${id}`) }))}
            chosen={form}
            onChoose={setForm}
          />
          <EnvelopeDrawing envelope={drawable(envelope, keptOne)} form={form} />
        </div>
      </div>
    </Modal>
  );
}

const FORMS: readonly Form[] = ["A", "B"];

function added(kept: readonly Envelope[], typed: readonly Envelope[]): readonly Envelope[] {
  return typed.filter(({ id }) => !kept.some((one) => one.id === id));
}

/** What can't be drawn yet is drawn as it was. */
function drawable(envelope: Envelope, before: Envelope = DEFAULT_ENVELOPE): Envelope {
  return envelopeFaults(envelope).length === 0 ? envelope : { ...before, name: envelope.name };
}
