import { app, dialog } from "electron";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { Messages } from "../localisation/messages";

/** Opens the data; where that fails in a way that the person can mend, says so and tries again or ends the app. */
export async function openData<T>(
  open: () => Promise<T>,
  { text, sentence }: Pick<Messages, "text" | "sentence">,
): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const { response } = await dialog.showMessageBox({
        type: "error",
        message: sentence(error.userMessage),
        buttons: [text("dialogs.again"), text("menu.quit")],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      if (response === 1) app.exit(1);
    }
  }
}
