import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import { useTexts } from "../state/use-desk";
import { IconButton } from "./button";
import "./panel.css";

export interface PanelProps {
  /** What it opens below (or above, where there is more room). */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window beside what it belongs to; escape and a click beside it close it, and the focus goes back. */
export function Panel({ anchor, isOpen, title, onClose, children }: PanelProps) {
  const { say } = useTexts();
  return (
    <Popover
      className="panel"
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      placement="bottom start"
      offset={8}
    >
      <Dialog className="panel-dialog">
        <div className="panel-head">
          <Heading slot="title" level={2} className="panel-title">
            {title}
          </Heading>
          <IconButton label={say("window.close")} onPress={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
        {children}
      </Dialog>
    </Popover>
  );
}
