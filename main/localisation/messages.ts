import { readFile } from "node:fs/promises";
import { join } from "node:path";
import i18next from "i18next";
import { ExpectedError, type Message, type MessageValues } from "../../preload/contract/expected-error";

export const INTERFACE_LANGUAGES = ["de", "en"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The sentences of the interface in one language. */
export interface Messages {
  readonly language: InterfaceLanguage;
  readonly text: (key: string, values?: MessageValues) => string;
  readonly sentence: (message: Message) => string;
}

/** Loads the sentences of a language from `assets/locales`. */
export async function loadMessages(assetsFolder: string, language: string): Promise<Messages> {
  const known = INTERFACE_LANGUAGES.find((one) => one === language);
  if (known === undefined) {
    throw new ExpectedError("usage.unknownValue", {
      option: "--language",
      value: language,
      allowed: INTERFACE_LANGUAGES.join(", "),
    });
  }
  const resource = JSON.parse(await readFile(join(assetsFolder, "locales", `${known}.json`), "utf8"));
  const instance = i18next.createInstance();
  await instance.init({
    lng: known,
    resources: { [known]: { translation: resource } },
    interpolation: { escapeValue: false },
  });
  const text = (key: string, values: MessageValues = {}) => instance.t(key, { ...values, joinArrays: "\n" });
  return { language: known, text, sentence: (message) => text(message.key, message.values) };
}
