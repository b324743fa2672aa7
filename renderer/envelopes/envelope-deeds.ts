import type { Envelope } from "../../preload/envelopes/envelope";
import { chosenEnvelope, envelopeChoices } from "../../preload/envelopes/envelope-choices";
import type { AppTransition } from "../state/app-state";
import { changeSettings } from "../state/app-state";
import type { Desk } from "../state/desk";

/** Keeps what somebody said of some envelopes, own ones among them; false where one could not be written. */
export async function keepEnvelopes(desk: Desk, envelopes: readonly Envelope[]): Promise<boolean> {
  for (const envelope of envelopes) {
    if ((await desk.ask("envelopes.keep", { envelope })) === null) return false;
    desk.change(knowEnvelope(envelope));
  }
  return true;
}

/** Takes an own envelope away, or gives one of the app its first measures again; false where that failed. */
export async function removeEnvelope(desk: Desk, id: string): Promise<boolean> {
  if ((await desk.ask("envelopes.remove", { id })) === null) return false;
  desk.change((state) => ({ ...state, envelopes: envelopeChoices(state.envelopes.filter((one) => one.id !== id)) }));
  return true;
}

/** The envelope that letters go out in from now on. */
export function chooseEnvelope(id: string): AppTransition {
  return (state) => changeSettings({ envelope: chosenEnvelope(state.envelopes, id).id })(state);
}

/** The window that changes an envelope need not wait until all windows are told. */
function knowEnvelope(envelope: Envelope): AppTransition {
  return (state) => ({
    ...state,
    envelopes: envelopeChoices([...state.envelopes.filter(({ id }) => id !== envelope.id), envelope]),
  });
}
