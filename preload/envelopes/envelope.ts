/** Where a window stands: millimetres from the left and lower edge of the envelope, whose flap is at the top. */
export interface EnvelopeWindow {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** How a sheet is folded for an envelope: at both fold marks of its form, once in the middle, or not at all. */
export type Folding = "thirds" | "half" | "none";
export const FOLDINGS = ["thirds", "half", "none"] as const satisfies readonly Folding[];

/** An envelope with a window, as it lies before somebody who reads the address; all lengths in millimetres. */
export interface Envelope {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What seams and paper take away inside at each of the four sides. */
  readonly edge: number;
  readonly folding: Folding;
  readonly window: EnvelopeWindow;
}

/** Bounds of what somebody may type; the largest holds a sheet of A3. */
export const ENVELOPE_LIMITS = { name: 60, length: 600, edge: 20, shortest: 1 } as const;

export function isSameEnvelope(a: Envelope, b: Envelope): boolean {
  const plain = ({ window, ...envelope }: Envelope) =>
    JSON.stringify([...Object.entries(envelope).sort(), ...Object.entries(window).sort()]);
  return plain(a) === plain(b);
}
