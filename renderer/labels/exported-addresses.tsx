import { Check } from "lucide-react";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { showExportedFile } from "./label-deeds";

/** Where the PDF lies that was just written. */
export function ExportedAddresses({ path }: { readonly path: string }) {
  const desk = useDesk();
  const { say } = useTexts();
  return (
    <div className="address-written" role="status">
      <Check size={18} aria-hidden />
      <span className="labels-words">{say("labels.exported", { name: path.replace(/^.*[/\\]/u, "") })}</span>
      <Button look="link" onPress={() => void showExportedFile(desk, path)}>
        {say("labels.showFile")}
      </Button>
    </div>
  );
}
