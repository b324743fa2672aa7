import { ImageUp } from "lucide-react";
import { type DragEvent, useEffect, useState } from "react";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { MadeSignature } from "../../../preload/contract/kept-signatures";
import type { Failure } from "../../../preload/contract/result";
import { useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { pickFile } from "../../ui/pick-file";
import { readSignature } from "../image/decode-picture";
import type { InkMap } from "../image/ink-map";
import { ImportedInk } from "./imported-ink";

type Import =
  | { readonly kind: "empty"; readonly failure: Failure | null }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly ink: InkMap };

const PICTURES = "image/png,image/jpeg";

/** Takes a photo or scan of a signature: chosen, dropped or pasted. */
export function ImportSignature({ onMade }: { readonly onMade: (made: MadeSignature) => void }) {
  const { say, explain } = useTexts();
  const [state, setState] = useState<Import>({ kind: "empty", failure: null });
  const take = async (file: Blob) => {
    setState({ kind: "reading" });
    try {
      setState({ kind: "read", ink: await readSignature(file) });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      setState({ kind: "empty", failure: { code: error.code, values: error.values } });
    }
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void take(file);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  });
  const hold = (event: DragEvent) => {
    // Elsewhere in the window a dropped file becomes a letter.
    event.preventDefault();
    event.stopPropagation();
  };
  const drop = (event: DragEvent) => {
    hold(event);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void take(file);
  };
  const choose = () => pickFile(PICTURES, (file) => void take(file));
  if (state.kind === "read") return <ImportedInk ink={state.ink} onOther={choose} onMade={onMade} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div className="import-place" onDragOver={hold} onDrop={drop}>
      {state.kind === "reading" ? (
        <p role="status">{say("byHand.reading")}</p>
      ) : (
        <>
          <ImageUp size={26} aria-hidden />
          <p>{say("byHand.drop")}</p>
          <Button look="primary" onPress={choose}>
            {say("byHand.choose")}
          </Button>
          <p className="pad-hint">{say("byHand.dropHint")}</p>
          {state.failure === null ? null : (
            <p role="alert" className="import-failure">
              {explain(state.failure)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
