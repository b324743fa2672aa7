import { useState } from "react";
import { type Envelope, isSameEnvelope } from "../../preload/envelopes/envelope";
import { chosenEnvelope, DEFAULT_ENVELOPE } from "../../preload/envelopes/envelope-choices";
import { envelopeFaults } from "../../preload/envelopes/envelope-faults";
import { presentEnvelope } from "../state/app-state";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { keepEnvelopes, removeEnvelope } from "./envelope-deeds";

/** An own envelope that was removed: as it was kept, and as it was typed since then. */
interface RemovedEnvelope {
  readonly kept: Envelope | null;
  readonly typed: Envelope | null;
  /** Whether letters went out in it. */
  readonly wasUsed: boolean;
}

/** The envelopes as somebody types them, the one that is shown, and everything that can be done with them. */
export function useEnvelopeEditing() {
  const desk = useDesk();
  const { say } = useTexts();
  const kept = useAppState(({ envelopes }) => envelopes);
  const used = useAppState(presentEnvelope);
  /** Null for the one that letters go out in: which that is, may not be known yet. */
  const [picked, setPicked] = useState<string | null>(null);
  /** Envelopes as they are typed, until they are kept. */
  const [typed, setTyped] = useState<readonly Envelope[]>([]);
  const [removed, setRemoved] = useState<RemovedEnvelope | null>(null);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const added = typed.filter(({ id }) => !kept.some((one) => one.id === id));
  const all = [...kept.map((one) => typed.find(({ id }) => id === one.id) ?? one), ...added];
  const envelope = chosenEnvelope(all, picked ?? used.id);
  const keptOne = kept.find(({ id }) => id === envelope.id) ?? null;
  const changed = typed.filter((one) => !kept.some((before) => isSameEnvelope(before, one)));
  const change = (next: Envelope) => setTyped((before) => [...before.filter(({ id }) => id !== next.id), next]);

  return {
    all,
    envelope,
    keptOne,
    used,
    removed,
    broughtBack,
    canKeep: changed.length > 0 && changed.every((one) => envelopeFaults(one).length === 0),
    pick: setPicked,
    change,
    add: () => {
      const own = { ...DEFAULT_ENVELOPE, id: desk.newId(), name: say("envelopes.newName") };
      change(own);
      setPicked(own.id);
    },
    /** False where one could not be written. */
    keep: () => keepEnvelopes(desk, changed),
    /** Takes the own envelope that is shown away. */
    remove: async () => {
      const { id } = envelope;
      if (keptOne !== null && !(await removeEnvelope(desk, id))) return;
      setTyped((before) => before.filter((one) => one.id !== id));
      const asTyped = typed.find((one) => one.id === id) ?? null;
      setRemoved({ kept: keptOne, typed: asTyped, wasUsed: keptOne !== null && used.id === id });
    },
    bringBack: async (one: RemovedEnvelope) => {
      const id = (one.kept ?? one.typed)?.id ?? null;
      setBroughtBack(id);
      if (one.kept !== null && !(await keepEnvelopes(desk, [one.kept]))) return;
      if (one.typed !== null) change(one.typed);
      setRemoved(null);
      setPicked(id);
    },
  };
}
