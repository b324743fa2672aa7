/** Width of the pages in pixels as long as nobody moved their edge: what rail and text leave of the window (preview.css). */
export function proposedWidth(windowWidth: number): number {
  return Math.min(Math.max(560, windowWidth - 1052), 920);
}
