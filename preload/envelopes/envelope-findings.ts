import type { MessageValues } from "../contract/expected-error";
import type { PageFinding } from "../letter/checks/check";
import type { ZoneMm } from "../stationery/din-5008";
import type { Envelope } from "./envelope";
import type { PrintedPart, PrintedSheet } from "./printed-parts";
import { sharedZone, type WindowView, windowView } from "./sheet-in-envelope";

// So much may be hidden or shown without being told: envelopes and folds are no more exact (DIN 680 lets a window be 1 mm off).
const UNSEEN_MM = 0.5;

/** What may slip out of the window of an envelope, and what shows in it that should not, by the ids of the checks that tell it. */
export function envelopeFindings({ form, parts }: PrintedSheet, envelope: Envelope): readonly PageFinding[] {
  const values = { envelope: envelope.name };
  const view = windowView(envelope, form);
  if (view === null) return [{ check: "window-sheet-too-large", place: "recipient", values }];
  const all = (name: PrintedPart["part"]) => parts.filter(({ part }) => part === name);
  return [
    ...all("address").flatMap(({ place, zone }) => slipping(zone, view, place, values)),
    ...all("remark").flatMap(({ place, zone }) =>
      cutBy(zone, view.visibleAlways).most > UNSEEN_MM ? [{ check: "window-remark-cut", place, values }] : [],
    ),
    ...all("returnLine").flatMap(({ place, zone }) =>
      isOnceWhole(zone, view) ? [] : [{ check: "window-return-cut", place, values }],
    ),
    ...shown([...all("information"), ...all("letterhead")], view, "window-shows-beside", values),
    ...shown(all("text"), view, "window-shows-text", values),
  ];
}

/** An address that is too wide for the window is mended otherwise than one that stands too high or low. */
function slipping(zone: ZoneMm, view: WindowView, place: string, values: MessageValues): readonly PageFinding[] {
  const { across, along } = cutBy(zone, view.visibleAlways);
  const told = (check: string, mm: number) =>
    mm > UNSEEN_MM ? [{ check, place, values: { ...values, mm: Math.ceil(mm) } }] : [];
  return [...told("window-address-wide", across), ...told("window-address-deep", along)];
}

/** How much of a zone another one cuts off, in millimetres; all of it where there is no other. */
function cutBy(zone: ZoneMm, by: ZoneMm | null) {
  if (by === null) return { across: 0, along: zone.height, most: zone.height };
  const beyond = (start: number, length: number, from: number, room: number) =>
    Math.min(Math.max(from - start, start + length - from - room, 0), length);
  const across = beyond(zone.x, zone.width, by.x, by.width);
  const along = beyond(zone.y, zone.height, by.y, by.height);
  return { across, along, most: Math.max(across, along) };
}

/** Whether the sheet can lie so that the whole zone is in the window. */
function isOnceWhole(zone: ZoneMm, { ends: [left, right], folded }: WindowView): boolean {
  const first = (a: number, b: number) => Math.min(a, b) - UNSEEN_MM;
  const last = (a: number, b: number) => Math.max(a, b) + UNSEEN_MM;
  return (
    zone.x >= first(left.x, right.x) &&
    zone.x + zone.width <= last(left.x, right.x) + left.width &&
    zone.width <= left.width + 2 * UNSEEN_MM &&
    zone.y >= first(left.y, right.y) &&
    zone.y + zone.height <= last(left.y, right.y) + left.height &&
    zone.height <= left.height + 2 * UNSEEN_MM &&
    zone.y + zone.height <= folded.front
  );
}

/** The first of some parts that shows in the window where the sheet lies as badly as it can. */
function shown(
  parts: readonly PrintedPart[],
  { visibleSometimes }: WindowView,
  check: string,
  values: MessageValues,
): readonly PageFinding[] {
  if (visibleSometimes === null) return [];
  const seen = parts.find(({ zone }) => {
    const shared = sharedZone(zone, visibleSometimes);
    return shared !== null && shared.width > UNSEEN_MM && shared.height > UNSEEN_MM;
  });
  return seen === undefined ? [] : [{ check, place: seen.place, values }];
}
