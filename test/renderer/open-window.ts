import type { Bridge } from "../../preload/contract/bridge-interface";
import type { Channel, Input, Output } from "../../preload/contract/requests";
import type { Result } from "../../preload/contract/result";
import type { Draft } from "../../preload/letter/draft";
import type { Letter } from "../../preload/letter/letter";
import { newDraft } from "../../preload/letter/new-letter";
import { type AppState, type AppTransition, newAppState } from "../../renderer/state/app-state";
import { type EditorState, openEditor } from "../../renderer/state/editor-state";
import { aLetter } from "../letter/letter-builder";

export const DRAFT_ID = "11111111-2222-4333-8444-555555555555";

/** A window on the start page. */
export function aWindow(): AppState {
  const settings = { language: "de", isPreviewShown: true, previewWidth: 560 } as const;
  return newAppState({
    version: "1.0.0",
    settings,
    dataFolder: "/data",
    draft: null,
    host: "browser",
    platform: "linux",
  });
}

export function aDraft(letter: Letter = aLetter()): Draft {
  return newDraft(letter, { template: null, source: null }, DRAFT_ID, "2026-11-22T09:00:00.000Z");
}

/** A window in which a draft is open, after some transitions. */
export function anOpenDraft(letter: Letter = aLetter(), ...transitions: readonly AppTransition[]): AppState {
  return after(aWindow(), openEditor({ draft: aDraft(letter), template: null, isReadOnly: false }), ...transitions);
}

export function after(state: AppState, ...transitions: readonly AppTransition[]): AppState {
  return transitions.reduce((present, transition) => transition(present), state);
}

export function editorOf({ editor }: AppState): EditorState {
  if (editor === null) throw new Error("No draft is open");
  return editor;
}

type Answers = { readonly [C in Channel]?: (input: Input<C>) => Result<Output<C>> | Promise<Result<Output<C>>> };

/** A main process that answers as it is told, and remembers what it was asked. */
export function aBridge(answers: Answers): Bridge & { readonly asked: readonly (readonly [Channel, unknown])[] } {
  const asked: (readonly [Channel, unknown])[] = [];
  return {
    asked,
    call: async (channel, input) => {
      asked.push([channel, input]);
      const answer = answers[channel] as ((value: typeof input) => Promise<never>) | undefined;
      if (answer === undefined) throw new Error(`Nobody answers ${channel}`);
      return answer(input);
    },
    subscribe: () => () => undefined,
  };
}
