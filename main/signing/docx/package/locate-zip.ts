import { ExpectedError } from "../../../../preload/contract/expected-error";

/** Where the zip is in a file, and whether the file holds bytes that belong to no entry of it. */
export interface LocatedZip {
  readonly bytes: Uint8Array;
  readonly hasStrayBytes: boolean;
}

const END = { signature: 0x06054b50, length: 22 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const LONGEST_COMMENT = 65_535;
const HAS_DATA_DESCRIPTOR = 1 << 3;
const DATA_DESCRIPTOR_LENGTHS = new Set([12, 16, 20, 24]);

/**
 * Finds the zip that a reader takes that starts from the end of the file, without what stands before and behind it. A reader
 * that starts from the front could see something else, therefore all bytes that no entry accounts for are told, and an entry
 * whose two headers disagree counts as such. Throws "zip.broken".
 */
export function locateZip(file: Uint8Array): LocatedZip {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  const size = view.getUint32(end + 12, true);
  const start = end - size - view.getUint32(end + 16, true);
  if (start < 0) throw new ExpectedError("zip.broken");
  const commentLength = view.getUint16(end + 20, true);
  const stop = Math.min(file.length, end + END.length + commentLength);
  const hasStrayBytes = start > 0 || stop < file.length || commentLength > 0;
  return {
    bytes: file.subarray(start, stop),
    hasStrayBytes:
      hasStrayBytes ||
      !isSeamless(new DataView(file.buffer, file.byteOffset + start, end - start), size, countEntries(view, end)),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END.signature && isPlausibleEnd(view, at)) return at;
  }
  throw new ExpectedError("zip.broken");
}

/** The bytes of the mark may also stand in a comment or in bytes appended. */
function isPlausibleEnd(view: DataView, at: number): boolean {
  const directory = at - view.getUint32(at + 12, true);
  const isEmpty = directory === at;
  return directory >= 0 && (isEmpty || view.getUint32(directory, true) === CENTRAL.signature);
}

/** How many entries the end of the zip counts; null where it speaks of several disks or contradicts itself. */
function countEntries(view: DataView, end: number): number | null {
  const count = view.getUint16(end + 10, true);
  const hasOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  return hasOneDisk ? count : null;
}

/**
 * Whether the entries lie one behind the other from the first byte to the directory, each with the same name in both places,
 * and are as many as the end of the zip counts.
 */
function isSeamless(zip: DataView, directorySize: number, count: number | null): boolean {
  const directory = zip.byteLength - directorySize;
  const entries = readDirectory(zip, directory);
  if (entries === null || entries.length !== count) return false;
  entries.sort((a, b) => a.offset - b.offset);
  let expected = 0;
  let mayHaveDescriptor = false;
  const fits = (gap: number) => gap === 0 || (mayHaveDescriptor && DATA_DESCRIPTOR_LENGTHS.has(gap));
  for (const entry of entries) {
    if (!fits(entry.offset - expected)) return false;
    const local = readLocal(zip, entry.offset);
    if (local === null || local.name !== entry.name) return false;
    expected = local.dataAt + entry.packed;
    mayHaveDescriptor = local.hasDescriptor;
  }
  return fits(directory - expected);
}

interface DirectoryEntry {
  readonly offset: number;
  readonly packed: number;
  readonly name: string;
}

function readDirectory(zip: DataView, directory: number): DirectoryEntry[] | null {
  const entries: DirectoryEntry[] = [];
  let at = directory;
  while (at < zip.byteLength) {
    if (at + CENTRAL.length > zip.byteLength || zip.getUint32(at, true) !== CENTRAL.signature) return null;
    const nameLength = zip.getUint16(at + 28, true);
    const after = at + CENTRAL.length + nameLength + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
    if (after > zip.byteLength) return null;
    const name = readName(zip, at + CENTRAL.length, nameLength);
    entries.push({ offset: zip.getUint32(at + 42, true), packed: zip.getUint32(at + 20, true), name });
    at = after;
  }
  return entries;
}

function readLocal(zip: DataView, at: number): { dataAt: number; hasDescriptor: boolean; name: string } | null {
  if (at + LOCAL.length > zip.byteLength || zip.getUint32(at, true) !== LOCAL.signature) return null;
  const nameLength = zip.getUint16(at + 26, true);
  const dataAt = at + LOCAL.length + nameLength + zip.getUint16(at + 28, true);
  if (dataAt > zip.byteLength) return null;
  const hasDescriptor = (zip.getUint16(at + 6, true) & HAS_DATA_DESCRIPTOR) !== 0;
  return { dataAt, hasDescriptor, name: readName(zip, at + LOCAL.length, nameLength) };
}

function readName(zip: DataView, at: number, length: number): string {
  return Buffer.from(zip.buffer, zip.byteOffset + at, length).toString("latin1");
}
