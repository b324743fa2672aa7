import { type Envelope, ENVELOPE_LIMITS as LIMITS } from "./envelope";

/** A field of an envelope whose number can't be, and why: keys below "envelopes.faults" in the locales. */
export interface EnvelopeFault {
  readonly field: EnvelopeField;
  readonly why: "tooSmall" | "tooLarge" | "beyondEdge" | "nameless";
}

export type EnvelopeField = "name" | "width" | "height" | "edge" | "left" | "bottom" | "windowWidth" | "windowHeight";

/** What is wrong with the measures of an envelope, each fault with the field where it is mended. */
export function envelopeFaults({ name, width, height, edge, window }: Envelope): readonly EnvelopeFault[] {
  const outside = (field: EnvelopeField, value: number, least: number, most: number): readonly EnvelopeFault[] => {
    if (!(value >= least)) return [{ field, why: "tooSmall" }];
    return value > most ? [{ field, why: "tooLarge" }] : [];
  };
  const beyond = (field: EnvelopeField, end: number, edgeMm: number): readonly EnvelopeFault[] =>
    end > edgeMm ? [{ field, why: "beyondEdge" }] : [];
  const bounds = [
    ...(name.trim() === "" ? [{ field: "name", why: "nameless" } as const] : []),
    ...outside("width", width, LIMITS.shortest, LIMITS.length),
    ...outside("height", height, LIMITS.shortest, LIMITS.length),
    ...outside("edge", edge, 0, LIMITS.edge),
    ...outside("left", window.left, 0, LIMITS.length),
    ...outside("bottom", window.bottom, 0, LIMITS.length),
    ...outside("windowWidth", window.width, LIMITS.shortest, LIMITS.length),
    ...outside("windowHeight", window.height, LIMITS.shortest, LIMITS.length),
  ];
  if (bounds.length > 0) return bounds;
  return [
    ...beyond("windowWidth", window.left + window.width, width),
    ...beyond("windowHeight", window.bottom + window.height, height),
  ];
}
