import { type PointerEvent, useRef, useState } from "react";
import { PAD, type PenPoint, type Stroke } from "./stroke";

/** What mouse, pen and finger draw on an element: one stroke at a time, the others are hands that rest. */
export function usePen(onStroke: (stroke: Stroke) => void) {
  const active = useRef<number | null>(null);
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const end = (event: PointerEvent<SVGSVGElement>, isKept: boolean) => {
    if (event.pointerId !== active.current) return;
    active.current = null;
    setStroke(null);
    if (isKept && stroke !== null) onStroke(stroke);
  };
  const pen = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (active.current !== null || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      active.current = event.pointerId;
      // A finger says the same pressure all the time, a mouse always one half.
      setStroke({ points: [placeOf(event, event.currentTarget)], hasPressure: event.pointerType === "pen" });
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (event.pointerId !== active.current) return;
      const pad = event.currentTarget;
      const events = event.nativeEvent.getCoalescedEvents();
      const points = (events.length === 0 ? [event.nativeEvent] : events).map((one) => placeOf(one, pad));
      setStroke((before) => (before === null ? null : { ...before, points: [...before.points, ...points] }));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => end(event, false),
  };
  return { stroke, pen };
}

type Place = Pick<globalThis.PointerEvent, "clientX" | "clientY" | "pressure">;

function placeOf({ clientX, clientY, pressure }: Place, pad: SVGSVGElement): PenPoint {
  const box = pad.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * PAD.width,
    y: ((clientY - box.top) / box.height) * PAD.height,
    pressure,
  };
}
