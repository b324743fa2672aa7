/** 210 mm at 96 pixels an inch. */
export const PAPER_WIDTH_PX = (210 / 25.4) * 96;

let shown = 1;

/** The zoom that is on the screen, also while the page fits the pane. Only the pane knows its width. */
export function shownZoom(): number {
  return shown;
}

export function reportZoom(zoom: number): void {
  shown = zoom;
}
