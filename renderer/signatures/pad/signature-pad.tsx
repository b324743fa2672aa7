import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { MadeSignature } from "../../../preload/contract/kept-signatures";
import { useTexts } from "../../state/use-desk";
import { Button } from "../../ui/button";
import { SegmentedControl } from "../../ui/segmented-control";
import { drawSignature } from "./draw-signature";
import { outlinePath, PAD, type Stroke, strokeOutline } from "./stroke";
import { usePen } from "./use-pen";

const WIDTHS = { fine: 4, medium: 6, broad: 9 } as const;
const INKS = { blue: "#1c3f94", black: "#1b1b1f" } as const;
type Width = keyof typeof WIDTHS;
type Ink = keyof typeof INKS;

/** Where a signature is drawn. `onMade` gets what was drawn, cropped. */
export function SignaturePad({ onMade }: { readonly onMade: (made: MadeSignature) => void }) {
  const { say } = useTexts();
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [width, setWidth] = useState<Width>("medium");
  const [ink, setInk] = useState<Ink>("blue");
  const { stroke, pen } = usePen((one) => setStrokes((before) => [...before, one]));
  const shown = stroke === null ? strokes : [...strokes, stroke];
  const isEmpty = strokes.length === 0;
  const count = strokes.length;
  const finish = async () => {
    const made = await drawSignature(strokes, WIDTHS[width], INKS[ink]);
    if (made !== null) onMade(made);
  };
  return (
    <>
      <div className="pad-choices">
        <SegmentedControl
          label={say("byHand.width")}
          segments={(Object.keys(WIDTHS) as Width[]).map((id) => ({ id, label: say(`byHand.widths.${id}`) }))}
          chosen={width}
          onChoose={setWidth}
        />
        <SegmentedControl
          label={say("byHand.ink")}
          segments={(Object.keys(INKS) as Ink[]).map((id) => ({ id, label: say(`byHand.inks.${id}`) }))}
          chosen={ink}
          onChoose={setInk}
        />
      </div>
      <svg
        className="pad"
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        role="img"
        aria-label={isEmpty ? say("byHand.pad") : say("byHand.padFilled", { count })}
        {...pen}
      >
        <line className="pad-line" x1={40} x2={PAD.width - 40} y1={PAD.height * 0.75} y2={PAD.height * 0.75} />
        {shown.map((one, index) => (
          <path key={index} d={outlinePath(strokeOutline(one, WIDTHS[width]))} fill={INKS[ink]} />
        ))}
      </svg>
      <p className="pad-hint">{say("byHand.padHint")}</p>
      <div className="pad-foot">
        <Button look="quiet" isDisabled={isEmpty} onPress={() => setStrokes(strokes.slice(0, -1))}>
          <Undo2 size={18} aria-hidden />
          {say("byHand.undo")}
        </Button>
        <Button look="quiet" isDisabled={isEmpty} onPress={() => setStrokes([])}>
          {say("byHand.clear")}
        </Button>
        <Button look="primary" isDisabled={isEmpty} onPress={() => void finish()}>
          {say("byHand.next")}
        </Button>
      </div>
    </>
  );
}
