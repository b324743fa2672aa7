import type { BinnedDraft, DraftList, DraftQuery } from "../../preload/contract/drafts";
import type { Template } from "../../preload/template/template";
import type { AppState, AppTransition } from "../state/app-state";

export interface HomeState {
  readonly view: "drafts" | "bin";
  readonly query: DraftQuery;
  /** Null until they are read. */
  readonly list: DraftList | null;
  readonly templates: readonly Template[] | null;
  readonly bin: readonly BinnedDraft[] | null;
}

export const NEW_HOME: HomeState = {
  view: "drafts",
  query: { search: "", sort: "changed" },
  list: null,
  templates: null,
  bin: null,
};

function inHome(state: AppState, changes: Partial<HomeState>): AppState {
  return { ...state, home: { ...state.home, ...changes } };
}

export function askForDrafts(changes: Partial<DraftQuery>): AppTransition {
  return (state) => inHome(state, { query: { ...state.home.query, ...changes } });
}

/** Takes a list that answers a question; an answer to an older question is left aside. */
export function listDrafts(query: DraftQuery, list: DraftList): AppTransition {
  return (state) => (state.home.query === query ? inHome(state, { list }) : state);
}

export function listTemplates(templates: readonly Template[]): AppTransition {
  return (state) => inHome(state, { templates });
}

export function showBin(bin: readonly BinnedDraft[]): AppTransition {
  return (state) => inHome(state, { view: "bin", bin });
}

/** Takes what lies in the bin without going there: the person may have left it meanwhile. */
export function listBin(bin: readonly BinnedDraft[]): AppTransition {
  return (state) => inHome(state, { bin });
}

export function showDrafts(): AppTransition {
  return (state) => inHome(state, { view: "drafts" });
}
