import { appendFile, mkdir, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";

const LIMIT_BYTES = 256_000;
const MOST_FRAMES = 30;

/** A file of bugs: where and when, never with the words of a message, because these may be words of a letter. */
export interface BugLog {
  /** Never throws: a full disk must not become a second bug. */
  readonly report: (error: unknown, place: string) => Promise<void>;
}

/** A log of at most two files of 256 kB, `path` and `path.old`. `now` is an ISO 8601 instant. */
export function bugLog(path: string, now: () => string): BugLog {
  let last = Promise.resolve();
  const write = async (entry: string) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size > LIMIT_BYTES) await rename(path, `${path}.old`);
    await appendFile(path, entry, { mode: 0o600 });
  };
  return {
    report: (error, place) => {
      last = last.then(() => write(`${now()} ${place}\n${traceOf(error)}\n`)).catch(() => undefined);
      return last;
    },
  };
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const stack = error.stack ?? "";
  const at = stack.indexOf(error.message);
  const frames = (at < 0 ? stack : stack.slice(at + error.message.length))
    .split("\n")
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, MOST_FRAMES);
  return [`${error.name}${code}`, ...frames].join("\n");
}
