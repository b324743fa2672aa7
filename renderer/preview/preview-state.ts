import type { Failure } from "../../preload/contract/result";
import { type AppTransition, changeSettings } from "../state/app-state";
import { inEditor } from "../state/editor-state";
import type { ShownPages } from "./shown-pages";

/** "fit" fills the width of the pane; a number is a share of the paper's real size. */
export type Zoom = "fit" | number;

export interface PreviewState {
  /** Null until the first pages are there. */
  readonly shown: ShownPages | null;
  /** Why the newest text could not be set; the pages from before stay. */
  readonly failure: Failure | null;
  readonly zoom: Zoom;
  /** The page in view, from 1. */
  readonly page: number;
  /** A page that has to come into view; a new object for each wish. */
  readonly wanted: { readonly page: number } | null;
  /** Whether folds and the window of the envelope are drawn on the pages. */
  readonly isEnvelopeShown: boolean;
  /** What a narrow window shows. */
  readonly tab: "text" | "page";
}

export const NEW_PREVIEW: PreviewState = {
  shown: null,
  failure: null,
  zoom: "fit",
  page: 1,
  wanted: null,
  isEnvelopeShown: false,
  tab: "text",
};

export const ZOOM_STEPS: readonly number[] = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2];

function inPreview(transition: (preview: PreviewState) => PreviewState): AppTransition {
  return inEditor((editor) => {
    const preview = transition(editor.preview);
    return preview === editor.preview ? editor : { ...editor, preview };
  });
}

export function showPages(shown: ShownPages): AppTransition {
  return inPreview((preview) => ({
    ...preview,
    shown,
    failure: null,
    page: Math.min(preview.page, Math.max(1, shown.pages.length)),
  }));
}

export function failPages(failure: Failure): AppTransition {
  return inPreview((preview) => ({ ...preview, failure }));
}

/** The next step up (1) or down (-1) from the zoom that is on the screen now. */
export function stepZoom(direction: 1 | -1, present: number): AppTransition {
  const steps = direction === 1 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse();
  const next = steps.find((step) => (step - present) * direction > 0.005);
  return inPreview((preview) => (next === undefined ? preview : { ...preview, zoom: next }));
}

export function fitPage(): AppTransition {
  return inPreview((preview) => ({ ...preview, zoom: "fit" }));
}

export function seePage(page: number): AppTransition {
  return inPreview((preview) => (preview.page === page ? preview : { ...preview, page }));
}

export function turnPage(by: 1 | -1): AppTransition {
  return inPreview((preview) => {
    const page = Math.min(Math.max(1, preview.page + by), preview.shown?.pages.length ?? 1);
    return { ...preview, page, wanted: { page } };
  });
}

/** Draws the envelope on the pages, which come into view for it, or draws it no more. */
export function toggleEnvelope(): AppTransition {
  return (state) => {
    const isShown = state.editor?.preview.isEnvelopeShown === true;
    const toggled = inPreview((preview) => ({
      ...preview,
      isEnvelopeShown: !isShown,
      tab: isShown ? preview.tab : "page",
    }))(state);
    return isShown || state.settings.isPreviewShown ? toggled : changeSettings({ isPreviewShown: true })(toggled);
  };
}

export function showTab(tab: "text" | "page"): AppTransition {
  return inPreview((preview) => (preview.tab === tab ? preview : { ...preview, tab }));
}
