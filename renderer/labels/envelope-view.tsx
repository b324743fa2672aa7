import { type EnvelopeFormat, plainEnvelope, STAMP_ZONE } from "../../preload/labels/plain-envelope";
import { useTexts } from "../state/use-desk";
import { PaperView } from "./paper-view";

export interface EnvelopeViewProps {
  readonly format: EnvelopeFormat;
  readonly svg: string | null;
  readonly label: string;
}

/** An envelope as it will be printed, with the place that stays free for the stamp. */
export function EnvelopeView({ format, svg, label }: EnvelopeViewProps) {
  const { say } = useTexts();
  const { size } = plainEnvelope(format);
  const stamp = {
    width: `${(STAMP_ZONE.width / size.width) * 100}%`,
    height: `${(STAMP_ZONE.height / size.height) * 100}%`,
  };
  return (
    <PaperView size={size} svg={svg} label={label}>
      <span className="stamp" style={stamp}>
        {say("labels.stamp")}
      </span>
    </PaperView>
  );
}
