import type { Settings, StartInformation } from "../../preload/contract/settings";
import type { StationeryChoices } from "../../preload/contract/stationery";
import type { Envelope } from "../../preload/envelopes/envelope";
import { chosenEnvelope, DEFAULT_ENVELOPES } from "../../preload/envelopes/envelope-choices";
import type { HomeState } from "../drafts/home-state";
import { NEW_HOME } from "../drafts/home-state";
import type { Dialog } from "./dialog";
import type { EditorState } from "./editor-state";
import type { Notice, Spoken } from "./notice";
import type { Store, Transition } from "./store";

/** Everything that the window shows, as plain data. */
export interface AppState {
  readonly start: StartInformation;
  readonly settings: Settings;
  readonly home: HomeState;
  /** The user's own stationery and what there is to begin from; null until it is there. */
  readonly stationery: StationeryChoices | null;
  /** False once it was answered what stationery there is, even by a failure. */
  readonly isStationeryAwaited: boolean;
  /** All that a letter may go out in; those of the app until it is known whether somebody changed them. */
  readonly envelopes: readonly Envelope[];
  /** The draft that is open; null on the start page. */
  readonly editor: EditorState | null;
  readonly dialog: Dialog | null;
  readonly notice: Notice | null;
  readonly spoken: Spoken | null;
}

export type AppStore = Store<AppState>;
export type AppTransition = Transition<AppState>;

export function newAppState(start: StartInformation): AppState {
  return {
    start,
    settings: start.settings,
    home: NEW_HOME,
    stationery: null,
    isStationeryAwaited: true,
    envelopes: DEFAULT_ENVELOPES,
    editor: null,
    dialog: null,
    notice: null,
    spoken: null,
  };
}

export function changeSettings(changes: Partial<Settings>): AppTransition {
  return (state) => ({ ...state, settings: { ...state.settings, ...changes } });
}

/** The envelope that letters go out in. */
export function presentEnvelope({ envelopes, settings }: Pick<AppState, "envelopes" | "settings">): Envelope {
  return chosenEnvelope(envelopes, settings.envelope);
}
