import { ipcMain, type WebContents } from "electron";
import type { Wire } from "../../preload/contract/wire";
import { answerRequest, failure, type ReportBug } from "./answer-request";
import type { CallingWindow } from "./handlers/calling-window";
import type { Handlers } from "./handlers/handlers";
import { isOwnPage } from "./own-page";

const CALL: Wire["call"] = "appell:call";

export interface Door {
  /** What comes in before they are there waits for them. */
  readonly handlers: Promise<Handlers>;
  /** The window that a page belongs to; null where the app did not open it. */
  readonly windowOf: (contents: WebContents) => CallingWindow | null;
  readonly reportBug: ReportBug;
}

/** Answers the requests of the app's own windows, and refuses every other sender. */
export function openDoor({ handlers, windowOf, reportBug }: Door): void {
  ipcMain.handle(CALL, async (event, channel: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const isMainFrame = frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url);
    const window = isMainFrame ? windowOf(event.sender) : null;
    if (window === null) return failure("request.refused");
    return answerRequest(channel, input, window, await handlers, reportBug);
  });
}
