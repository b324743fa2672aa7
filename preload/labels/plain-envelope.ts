import type { ZoneMm } from "../stationery/din-5008";

export type EnvelopeFormat = "DL" | "C5" | "C4";
export const ENVELOPE_FORMATS: readonly EnvelopeFormat[] = ["DL", "C5", "C4"];

/** An envelope without a window, seen with its long side below; millimetres from its left and top edges. */
export interface PlainEnvelope {
  readonly size: { readonly width: number; readonly height: number };
  readonly address: ZoneMm;
  readonly sender: ZoneMm;
}

// DIN 678 and ISO 269.
const SIZES: Readonly<Record<EnvelopeFormat, PlainEnvelope["size"]>> = {
  DL: { width: 220, height: 110 },
  C5: { width: 229, height: 162 },
  C4: { width: 324, height: 229 },
};

// Deutsche Post, as two printers of envelopes and an office help tell it: what is read by machines begins 40 mm from the
// top and keeps 15 mm from the other edges; stamps have 74 mm by 40 mm in the upper right corner.
export const READING_ZONE_TOP_MM = 40;
export const READING_ZONE_EDGE_MM = 15;
export const STAMP_ZONE = { width: 74, height: 40 };

// The post leaves open where in its zone an address stands. Our own constants: in the right half, somewhat below the middle.
const OWN_ADDRESS_LEFT_SHARE = 0.5;
const OWN_ADDRESS_TOP_SHARE = 0.46;
const OWN_SENDER_EDGE_MM = 12;
const OWN_SENDER_HEIGHT_MM = 26;
const OWN_SENDER_WIDTH_MM = 90;

export function plainEnvelope(id: EnvelopeFormat): PlainEnvelope {
  const size = SIZES[id];
  const x = Math.round(size.width * OWN_ADDRESS_LEFT_SHARE);
  const y = Math.max(READING_ZONE_TOP_MM, Math.round(size.height * OWN_ADDRESS_TOP_SHARE));
  return {
    size,
    address: {
      x,
      y,
      width: size.width - READING_ZONE_EDGE_MM - x,
      height: size.height - READING_ZONE_EDGE_MM - y,
    },
    sender: {
      x: OWN_SENDER_EDGE_MM,
      y: OWN_SENDER_EDGE_MM,
      width: Math.min(OWN_SENDER_WIDTH_MM, size.width - STAMP_ZONE.width - 2 * OWN_SENDER_EDGE_MM),
      height: OWN_SENDER_HEIGHT_MM,
    },
  };
}
