/** What the host asks of a page: what in Electron the main process does to its windows. */
export type WindowEffect =
  | { readonly kind: "open"; readonly address: string; readonly name: string }
  | { readonly kind: "close" }
  /** The tab shows this draft from now on. */
  | { readonly kind: "rename"; readonly draft: string };

/** What comes over the stream of events. */
export type HostMessage =
  | { readonly kind: "event"; readonly event: string; readonly detail: unknown }
  | { readonly kind: "effect"; readonly effect: WindowEffect };

/** Address and name of the tab that shows a draft, or the start page. */
export function draftTab(draft: string | null): { readonly address: string; readonly name: string } {
  return draft === null
    ? { address: "/", name: "appell-start" }
    : { address: `/?draft=${draft}`, name: `appell-${draft}` };
}
