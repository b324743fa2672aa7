import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { sayDone, sayFailed } from "../state/notice";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";

/** Puts the letter's plain text on the clipboard, for an e-mail. */
export function CopyText({ text }: { readonly text: string }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      change(sayDone("window.export.copied"));
    } catch {
      change(sayFailed({ code: "export.noClipboard", values: {} }));
    }
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="export-copy">
      <span>{say("window.export.email")}</span>
      <Button onPress={() => void copy()}>
        <Icon size={18} aria-hidden />
        {say(isCopied ? "window.export.copiedShort" : "window.export.copy")}
      </Button>
    </div>
  );
}
