import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { type Texts, textsOf } from "../i18n/texts";
import type { AppState } from "./app-state";
import type { Desk } from "./desk";
import type { EditorState } from "./editor-state";

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("Outside of the window there is no desk");
  return desk;
}

/** A part of the state; the component is drawn again when this part is another value. */
export function useAppState<T>(select: (state: AppState) => T): T {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

/** A part of the open draft. Only for components that are shown while one is open. */
export function useEditor<T>(select: (editor: EditorState) => T): T {
  return useAppState(({ editor }) => {
    if (editor === null) throw new Error("No draft is open");
    return select(editor);
  });
}

/** The sentences of the language that the window has now. */
export function useTexts(): Texts {
  const language = useAppState(({ settings }) => settings.language);
  return useMemo(() => textsOf(language), [language]);
}
