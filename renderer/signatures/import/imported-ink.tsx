import { RotateCcw, RotateCw } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { MadeSignature } from "../../../preload/contract/kept-signatures";
import { useTexts } from "../../state/use-desk";
import { Button, IconButton } from "../../ui/button";
import { Slider } from "../../ui/slider";
import { cropToInk } from "../image/crop-to-ink";
import type { InkMap } from "../image/ink-map";
import { makeSignature } from "../image/make-signature";
import { quarterTurned } from "../image/quarter-turned";
import { AUTOMATIC_STRENGTH, withoutPaper } from "../image/without-paper";
import { PixelsView } from "./pixels-view";

interface ImportedInkProps {
  readonly ink: InkMap;
  readonly onOther: () => void;
  readonly onMade: (made: MadeSignature) => void;
}

/** A signature that was read from a picture: how much of the paper goes, and which way is up. */
export function ImportedInk({ ink, onOther, onMade }: ImportedInkProps) {
  const { say } = useTexts();
  const [strength, setStrength] = useState(AUTOMATIC_STRENGTH);
  const [turns, setTurns] = useState(0);
  const shown = useDeferredValue(strength);
  const cropped = useMemo(() => cropToInk(withoutPaper(ink, shown)), [ink, shown]);
  const pixels = useMemo(() => (cropped === null ? null : quarterTurned(cropped, turns)), [cropped, turns]);
  return (
    <>
      <div className="import-result">
        {pixels === null ? null : <PixelsView pixels={pixels} label={say("byHand.result")} />}
      </div>
      <div className="import-controls">
        <Slider label={say("byHand.strength")} value={strength} least={0} most={100} onChange={setStrength} />
        <IconButton label={say("byHand.turnLeft")} onPress={() => setTurns(turns - 1)}>
          <RotateCcw size={18} aria-hidden />
        </IconButton>
        <IconButton label={say("byHand.turnRight")} onPress={() => setTurns(turns + 1)}>
          <RotateCw size={18} aria-hidden />
        </IconButton>
      </div>
      <div className="pad-foot">
        <Button look="quiet" onPress={onOther}>
          {say("byHand.other")}
        </Button>
        <Button
          look="primary"
          isDisabled={pixels === null}
          onPress={() => void (pixels === null ? null : makeSignature(pixels).then(onMade))}
        >
          {say("byHand.next")}
        </Button>
      </div>
    </>
  );
}
