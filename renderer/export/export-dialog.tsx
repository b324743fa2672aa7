import { closeDialog, type Dialog } from "../state/dialog";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Modal } from "../ui/modal";
import { ExportChoice } from "./export-choice";
import { ExportProgress } from "./export-progress";
import { ExportedFiles } from "./exported-files";
import "./export.css";

/** As which files the letter is written, and then where they are. */
export function ExportDialog({ dialog }: { readonly dialog: Extract<Dialog, { readonly kind: "export" }> }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const isChecked = useEditor(({ findings }) => findings !== null);
  const { kinds, proposal, chosen, phase } = dialog;
  const close = () => change(closeDialog());
  if (phase.kind === "written") return <ExportedFiles paths={phase.paths} onClose={close} />;
  if (phase.kind === "writing" && phase.isSlow) return <ExportProgress id={phase.id} onClose={close} />;
  // What the checks find comes above the rest: whoever reaches for a button must not find it moved.
  return proposal === null || !isChecked ? (
    <Modal title={say("window.export.title")} shape="middle" onClose={close}>
      <p className="export-busy">{say("window.export.preparing")}</p>
    </Modal>
  ) : (
    <ExportChoice
      kinds={kinds}
      proposal={proposal}
      last={chosen}
      isWriting={phase.kind === "writing"}
      onClose={close}
    />
  );
}
