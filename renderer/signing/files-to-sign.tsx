import { CircleAlert, FileText, Plus, X } from "lucide-react";
import { useDesk, useTexts } from "../state/use-desk";
import { Button, IconButton } from "../ui/button";
import { pickFiles } from "../ui/pick-file";
import { addFilesToSign, removeFileToSign } from "./signing-deeds";
import type { SigningFile } from "./signing-state";

const SIGNABLE = ".pdf,.docx";

export interface FilesToSignProps {
  readonly files: readonly SigningFile[];
  readonly isDisabled: boolean;
}

/** What shall be signed, and what is known of each; files can also be dropped on the window. */
export function FilesToSign({ files, isDisabled }: FilesToSignProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const pick = () => pickFiles(SIGNABLE, (chosen) => addFilesToSign(desk, chosen));
  return (
    <section className="signing-files" aria-label={say("window.signing.sign.files")}>
      {files.length === 0 ? (
        <p className="signing-empty">{say("window.signing.sign.noFiles")}</p>
      ) : (
        <ul className="signing-rows">
          {files.map((file) => (
            <FileRow key={file.id} file={file} isDisabled={isDisabled} />
          ))}
        </ul>
      )}
      <div>
        <Button look={files.length === 0 ? "plain" : "quiet"} isDisabled={isDisabled} onPress={pick}>
          <Plus size={18} aria-hidden />
          {say(files.length === 0 ? "window.signing.sign.choose" : "window.signing.sign.chooseMore")}
        </Button>
      </div>
    </section>
  );
}

function FileRow({ file, isDisabled }: { readonly file: SigningFile; readonly isDisabled: boolean }) {
  const desk = useDesk();
  const { say } = useTexts();
  const isRefused = file.findings.kind === "refused";
  const Icon = isRefused ? CircleAlert : FileText;
  return (
    <li className="signing-row">
      <Icon size={18} aria-hidden className="signing-icon" data-kind={isRefused ? "failed" : "plain"} />
      <span className="signing-words">
        <span className="signing-title">{file.name}</span>
        <span className="signing-known">
          <Findings file={file} />
        </span>
      </span>
      <span className="signing-remove">
        <IconButton
          label={say("window.signing.sign.remove", { name: file.name })}
          isDisabled={isDisabled}
          onPress={() => removeFileToSign(desk, file.id)}
        >
          <X size={18} aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}

function Findings({ file: { findings } }: { readonly file: SigningFile }) {
  const { say, explain } = useTexts();
  if (findings.kind === "looking") return say("window.signing.file.looking");
  if (findings.kind === "refused") return explain(findings.failure);
  const { kind, signatures, fields } = findings.file;
  const free = fields.filter(({ isSigned }) => !isSigned).length;
  const place = kind === "docx" ? "docx" : free > 0 ? "fields" : "noField";
  const known = [say(`window.signing.file.${place}`, { count: free })];
  if (signatures > 0) known.push(say("window.signing.file.signatures", { count: signatures }));
  return known.join(" · ");
}
