import german from "locale:de";
import english from "locale:en";
import { createInstance } from "i18next";
import type { Failure } from "../../preload/contract/result";
import type { InterfaceLanguage } from "../../preload/contract/settings";

export type Values = Readonly<Record<string, string | number>>;

/** The sentences of one language. */
export interface Texts {
  readonly language: InterfaceLanguage;
  /** The sentence of a key such as "window.start.question"; `count` chooses the plural. */
  readonly say: (key: string, values?: Values) => string;
  /** The sentence of a failure, and a plain one for a failure that has none of its own. */
  readonly explain: (failure: Failure) => string;
}

const instance = createInstance();
void instance.init({
  initAsync: false,
  resources: { de: { translation: german }, en: { translation: english } },
  fallbackLng: "de",
  // React writes text, never markup.
  interpolation: { escapeValue: false },
});

export function textsOf(language: InterfaceLanguage): Texts {
  const say = instance.getFixedT(language);
  return {
    language,
    say: (key, values = {}) => String(say(key, values)),
    explain: ({ code, values }) =>
      String(say(instance.exists(`errors.${code}`) ? `errors.${code}` : "errors.bug", values)),
  };
}
