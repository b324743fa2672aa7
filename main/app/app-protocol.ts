import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { APP_SCHEME, isOwnPage } from "../ipc/own-page";
import { pageHeaders } from "./content-policy";
import type { MadePages } from "./made-pages";
import { findPageFile, type PageFile } from "./page-files";

/** Makes app:// an origin of its own, like https:. To be called before the app is ready. */
export function registerAppScheme(): void {
  // What V8 compiled of the page is kept for the next window and the next start; an Electron before 27 does not know of it.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Serves the files of the map and the made pages under app://, and nothing else. */
export function serveAppPages(session: Session, files: ReadonlyMap<string, PageFile>, made: MadePages): void {
  session.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    if (method !== "GET" || !isOwnPage(url)) return refused();
    const page = made.get(new URL(url).pathname);
    if (page !== undefined) {
      const { mediaType, text } = await page();
      return new Response(text, { headers: pageHeaders(mediaType, "'none'") });
    }
    const file = findPageFile(url, files);
    if (file === null) return refused();
    return new Response(await readFile(file.path), { headers: pageHeaders(file.mediaType, "'none'") });
  });
}

function refused(): Response {
  return new Response("", { status: 404, headers: pageHeaders("text/plain; charset=utf-8", "'none'") });
}
