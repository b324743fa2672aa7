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

const known = new Map<InterfaceLanguage, Texts>();

/** The sentences of a language, always the same object. */
export function textsOf(language: InterfaceLanguage): Texts {
  const texts = known.get(language) ?? newTexts(language);
  known.set(language, texts);
  return texts;
}

function newTexts(language: InterfaceLanguage): Texts {
  const say = instance.getFixedT(language);
  // To look a sentence up takes longer than to draw it, and what is on the screen says the same ones with every key press.
  const said = new Map<string, string>();
  const sayPlain = (key: string) => {
    const sentence = said.get(key) ?? String(say(key));
    said.set(key, sentence);
    return sentence;
  };
  return {
    language,
    say: (key, values) => (values === undefined ? sayPlain(key) : String(say(key, values))),
    explain: ({ code, values }) =>
      String(say(instance.exists(`errors.${code}`) ? `errors.${code}` : "errors.bug", values)),
  };
}
