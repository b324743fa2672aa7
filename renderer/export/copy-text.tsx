import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { sayDone, sayFailed } from "../state/notice";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { copyPlainText } from "./copy-plain-text";

/** Puts the letter's plain text on the clipboard, for an e-mail. */
export function CopyText({ text }: { readonly text: string }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    const isDone = copyPlainText(text);
    setCopied(isDone);
    change(isDone ? sayDone("window.export.copied") : sayFailed({ code: "export.noClipboard", values: {} }));
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="export-copy">
      <span>{say("window.export.email")}</span>
      <Button onPress={copy}>
        <Icon size={18} aria-hidden />
        {say(isCopied ? "window.export.copiedShort" : "window.export.copy")}
      </Button>
    </div>
  );
}
