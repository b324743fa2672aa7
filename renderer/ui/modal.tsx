import type { ReactNode } from "react";
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from "react-aria-components";
import { ScrollingContent } from "./scrolling-content";
import "./modal.css";

export interface ModalProps {
  readonly title: string;
  /** "middle" for long lines, "wide" for two columns, "full" for all of the window with columns that scroll by themselves, "palette" for a list at the top of the window without a visible title. */
  readonly shape?: "narrow" | "middle" | "wide" | "full" | "palette";
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that does it last. */
  readonly actions?: ReactNode;
}

/** Something that is asked before anything else goes on; escape and a click beside it close it, and the focus goes back. */
export function Modal({ title, shape = "narrow", onClose, children, actions }: ModalProps) {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className="veil">
      <AriaModal className={`modal modal-${shape}`}>
        <Dialog className="modal-dialog" {...(shape === "palette" ? { "aria-label": title } : {})}>
          {shape === "palette" ? null : (
            <Heading slot="title" level={2} className="modal-title">
              {title}
            </Heading>
          )}
          <ScrollingContent label={title} className="modal-content">
            {children}
          </ScrollingContent>
          {actions === undefined ? null : <div className="modal-actions">{actions}</div>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
