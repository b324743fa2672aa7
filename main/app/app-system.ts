import { app } from "electron";
import type { InterfaceLanguage } from "../../preload/contract/settings";
import type { ReportBug } from "../ipc/answer-request";

export function appVersion(): string {
  return app.getVersion();
}

/** The language of the system: German unless it is English. */
export function systemLanguage(): InterfaceLanguage {
  return app.getLocale().toLowerCase().startsWith("en") ? "en" : "de";
}

/** Notes bugs that nobody caught. The app goes on: an open window must not lose its text to a fault elsewhere. */
export function reportUncaught(reportBug: ReportBug): void {
  process.on("uncaughtException", (error) => reportBug(error, "uncaught"));
  process.on("unhandledRejection", (error) => reportBug(error, "unhandled"));
}
