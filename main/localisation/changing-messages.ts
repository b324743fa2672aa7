import type { InterfaceLanguage } from "../../preload/contract/settings";
import { loadMessages, type Messages } from "./messages";

/** The sentences in the language that holds now. */
export interface ChangingMessages {
  readonly current: () => Messages;
  readonly text: Messages["text"];
  readonly sentence: Messages["sentence"];
  readonly change: (language: InterfaceLanguage) => Promise<void>;
}

export async function changingMessages(assetsFolder: string, language: InterfaceLanguage): Promise<ChangingMessages> {
  let messages = await loadMessages(assetsFolder, language);
  return {
    current: () => messages,
    text: (key, values) => messages.text(key, values),
    sentence: (message) => messages.sentence(message),
    change: async (wanted) => {
      if (wanted !== messages.language) messages = await loadMessages(assetsFolder, wanted);
    },
  };
}
