import { useEffect } from "react";
import type { Failure } from "../../preload/contract/result";
import { textsOf } from "../i18n/texts";
import "./shell.css";

/** All that the window shows where the app itself could not be asked. */
export function NoStart({ failure }: { readonly failure: Failure }) {
  const texts = textsOf(navigator.language.startsWith("de") ? "de" : "en");
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  return (
    <main className="no-start">
      <h1>Appell</h1>
      <p role="alert">{texts.explain(failure)}</p>
    </main>
  );
}
