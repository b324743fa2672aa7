import type { Desk } from "../state/desk";
import { openDialog, showLicences } from "../state/dialog";

/** Shows what the program is, and the licences as soon as they are read. */
export async function showAbout(desk: Desk): Promise<void> {
  desk.change(openDialog({ kind: "about", licences: null }));
  const licences = await desk.ask("app.licences", {});
  if (licences !== null) desk.change(showLicences(licences));
}
