import type { ZoneMm } from "../stationery/din-5008";

/** A black line as an SVG element; all in millimetres. */
export function line(x1: number, y1: number, x2: number, y2: number, widthMm: number): string {
  return `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="#000" stroke-width="${widthMm}" fill="none"/>`;
}

/** Two lines that cross at a point, with a ring around it. */
export function cross(x: number, y: number, reach: number, widthMm: number): readonly string[] {
  return [
    line(x - reach, y, x + reach, y, widthMm),
    line(x, y - reach, x, y + reach, widthMm),
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(reach / 2)}" stroke="#000" stroke-width="${widthMm}" fill="none"/>`,
  ];
}

/** A zone with a broken line around it. */
export function outline({ x, y, width, height }: ZoneMm, widthMm: number): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect ${place} stroke="#000" stroke-width="${widthMm}" stroke-dasharray="2 1" fill="none"/>`;
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
