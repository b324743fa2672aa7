import { FileSignature, FileText } from "lucide-react";
import { openSigning } from "../signing/signing-deeds";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";

export interface ExportedFilesProps {
  readonly paths: readonly string[];
  readonly onClose: () => void;
}

/** What was written, and where it lies. */
export function ExportedFiles({ paths, onClose }: ExportedFilesProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [first = ""] = paths;
  const signable = paths.filter((path) => /\.(?:pdf|docx)$/iu.test(path));
  return (
    <Modal
      title={say("window.export.done", { count: paths.length })}
      shape="middle"
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void desk.ask("letter.showExported", { path: first })}>
            {say("window.export.showFolder")}
          </Button>
          <Button look="primary" onPress={onClose}>
            {say("window.export.finish")}
          </Button>
        </>
      }
    >
      <ul className="exported">
        {paths.map((path) => (
          <li key={path} className="exported-file">
            <FileText size={18} aria-hidden />
            <span className="exported-words">
              <span className="exported-name">{fileName(path)}</span>
              <span className="exported-folder">{folderOf(path)}</span>
            </span>
          </li>
        ))}
      </ul>
      {signable.length === 0 ? null : (
        <div>
          <Button look="quiet" onPress={() => openSigning(desk, signable)}>
            <FileSignature size={18} aria-hidden />
            {say("commands.signing.sign")}
          </Button>
        </div>
      )}
    </Modal>
  );
}

function fileName(path: string): string {
  return path.replace(/^.*[/\\]/u, "");
}

function folderOf(path: string): string {
  return path.replace(/[/\\][^/\\]*$/u, "");
}
