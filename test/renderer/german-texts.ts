import { readFileSync } from "node:fs";
import { createInstance } from "i18next";
import type { Texts } from "../../renderer/i18n/texts";

const german = JSON.parse(readFileSync(new URL("../../assets/locales/de.json", import.meta.url), "utf8"));
const instance = createInstance();
void instance.init({
  initAsync: false,
  lng: "de",
  resources: { de: { translation: german } },
  interpolation: { escapeValue: false },
});

/** The German sentences of the interface, as the window has them. */
export const GERMAN: Texts = {
  language: "de",
  say: (key, values = {}) => String(instance.t(key, values)),
  explain: ({ code, values }) => String(instance.t(`errors.${code}`, values)),
};
