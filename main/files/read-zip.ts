import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { ExpectedError } from "../../preload/contract/expected-error";

/** What a zip may be at most, measured while it is unpacked: what its directory says of itself is not believed. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all entries that are unpacked together. */
  readonly totalBytes: number;
  /** Unpacked to packed bytes of an entry above one megabyte. */
  readonly ratio: number;
}

export interface ZipContent {
  /** Names of all files of the zip in its order, with "/" between folders. */
  readonly names: readonly string[];
  /** The files that were asked for. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Unpacks the files of a zip whose names are wanted. Throws ExpectedError "zip.broken", "zip.tooBig", "zip.tooManyEntries",
 * "zip.bomb", "zip.unsafeName" (a path that leads out, twice the same name, a link) and "zip.encrypted".
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): Promise<ZipContent> {
  const zip = await openZip(bytes);
  const names = new Set<string>();
  const files = new Map<string, Uint8Array>();
  let left = limits.totalBytes;
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return { names: [...names], files };
    const name = safeName(entry);
    if (names.has(name) || isLink(entry)) throw new ExpectedError("zip.unsafeName");
    names.add(name);
    if (names.size > limits.entries) throw new ExpectedError("zip.tooManyEntries", { limit: limits.entries });
    if (name.endsWith("/") || !isWanted(name)) continue;
    if (entry.isEncrypted()) throw new ExpectedError("zip.encrypted");
    const content = await unpack(zip, entry, left, limits);
    left -= content.length;
    files.set(name, content);
  }
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names stay bytes: whether they are safe is judged here, with an error of our own.
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new ExpectedError("zip.broken"));
      else resolve(zip);
    });
  });
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void) => {
      zip.removeAllListeners();
      action();
    };
    zip.on("entry", (entry: Entry) => settle(() => resolve(entry)));
    zip.on("end", () => settle(() => resolve(null)));
    zip.on("error", () => settle(() => reject(new ExpectedError("zip.broken"))));
    zip.readEntry();
  });
}

function safeName(entry: Entry): string {
  const raw: unknown = entry.fileName;
  const name = (raw instanceof Uint8Array ? new TextDecoder().decode(raw) : String(raw)).replace(/\\/gu, "/");
  const isUnsafe =
    name === "" || name.length > 1_000 || name.startsWith("/") || /^[a-z]:/iu.test(name) || name.includes("\0");
  if (isUnsafe || name.split("/").includes("..")) throw new ExpectedError("zip.unsafeName");
  return name;
}

const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
}

const RATIO_FROM_BYTES = 1_000_000;

function unpack(zip: ZipFile, entry: Entry, left: number, limits: ZipLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (error: ExpectedError) => reject(error);
    try {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return refuse(new ExpectedError("zip.broken"));
        const chunks: Uint8Array[] = [];
        let size = 0;
        stream.on("data", (chunk: Uint8Array) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > left) stop(new ExpectedError("zip.tooBig", { limit: Math.round(limits.totalBytes / 1_000_000) }));
          else if (size > RATIO_FROM_BYTES && size > entry.compressedSize * limits.ratio)
            stop(new ExpectedError("zip.bomb"));
        });
        stream.on("error", () => refuse(new ExpectedError("zip.broken")));
        stream.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
        function stop(reason: ExpectedError): void {
          refuse(reason);
          stream.destroy();
        }
      });
    } catch {
      refuse(new ExpectedError("zip.broken"));
    }
  });
}
