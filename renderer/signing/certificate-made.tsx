import { KeyRound } from "lucide-react";
import type { KeptCertificate } from "../../preload/contract/signing";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { CertificateView } from "./certificate-view";
import { fileName, openSigning } from "./signing-deeds";

export interface CertificateMadeProps {
  readonly kept: KeptCertificate;
  readonly onClose: () => void;
}

/** Where the new certificate lies, and by what others recognise it. */
export function CertificateMade({ kept: { path, facts }, onClose }: CertificateMadeProps) {
  const desk = useDesk();
  const { say } = useTexts();
  return (
    <Modal
      title={say("window.signing.made.title")}
      shape="middle"
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void desk.ask("letter.showExported", { path })}>
            {say("window.signing.done.show")}
          </Button>
          <Button onPress={() => openSigning(desk)}>{say("commands.signing.sign")}</Button>
          <Button look="primary" autoFocus onPress={onClose}>
            {say("window.signing.done.finish")}
          </Button>
        </>
      }
    >
      <div className="signing-row signing-single">
        <KeyRound size={18} aria-hidden className="signing-icon" data-kind="plain" />
        <span className="signing-words">
          <span className="signing-title">{fileName(path)}</span>
          <span className="signing-known">{path.slice(0, -fileName(path).length - 1)}</span>
        </span>
      </div>
      <p>{say("window.signing.made.keep")}</p>
      <div className="signing-card">
        <CertificateView facts={facts} />
      </div>
      <p className="signing-known">{say("window.signing.made.compare")}</p>
    </Modal>
  );
}
