import { ChevronDown, ChevronUp, MoveHorizontal, PanelRightClose, ZoomIn, ZoomOut } from "lucide-react";
import { CommandButton } from "../shell/command-button";
import { useEditor, useTexts } from "../state/use-desk";
import { EnvelopeToggle } from "./envelope-toggle";

/** Which page is in view, and how large; `zoom` is a share of the paper's real size. */
export function PreviewBar({ zoom }: { readonly zoom: number }) {
  const { say, language } = useTexts();
  const page = useEditor(({ preview }) => preview.page);
  const count = useEditor(({ preview }) => preview.shown?.pages.length ?? 0);
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(zoom);
  return (
    <div className="preview-bar">
      <div className="preview-bar-group">
        <CommandButton id="preview.previousPage" icon={ChevronUp} />
        <CommandButton id="preview.nextPage" icon={ChevronDown} />
        <span className="preview-bar-page">{count === 0 ? "" : say("window.preview.page", { page, count })}</span>
      </div>
      <div className="preview-bar-group">
        <EnvelopeToggle />
        <CommandButton id="preview.zoomOut" icon={ZoomOut} />
        <span className="preview-bar-zoom">{percent}</span>
        <CommandButton id="preview.zoomIn" icon={ZoomIn} />
        <CommandButton id="preview.fit" icon={MoveHorizontal} />
        <span className="only-wide">
          <CommandButton id="preview.toggle" icon={PanelRightClose} />
        </span>
      </div>
    </div>
  );
}
