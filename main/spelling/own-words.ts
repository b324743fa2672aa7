import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { ExpectedError } from "../../preload/contract/expected-error";
import { LONGEST_OWN_WORD, MOST_OWN_WORDS, type OwnWords } from "../../preload/contract/spelling";
import { line } from "../../preload/letter/text-schema";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";
import { writeAtomically } from "../files/write-atomically";

const FORMAT = "appell-words";
const VERSION = 1;
const LIMIT_BYTES = 5_000_000;

const wordsSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  words: z.array(line(LONGEST_OWN_WORD).min(1)).max(MOST_OWN_WORDS).readonly(),
});

/** The words that a person added. All of it throws an ExpectedError where the file can't be read or written. */
export interface OwnWordStore {
  list(): Promise<OwnWords>;
  /** Adds words, all or none; one that is there already changes nothing. */
  add(...words: readonly string[]): Promise<OwnWords>;
  remove(word: string): Promise<OwnWords>;
}

/**
 * Own words in a JSON file of the data folder. One that can't be understood is set aside under a new name, where it stays, and
 * the list begins anew; one of a newer version is left alone. `newName` names what is set aside.
 */
export function openOwnWords(path: string, newName: () => string): OwnWordStore {
  let turn: Promise<unknown> = Promise.resolve();
  let setAside = "";

  async function read(): Promise<readonly string[]> {
    try {
      return parseWords(decodeUtf8(await readBounded(path, LIMIT_BYTES), path));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      if (error.code === "file.missing") return [];
      if (!UNREADABLE.includes(error.code)) throw error;
      const target = join(dirname(path), newName());
      await rename(path, target).catch(() => {
        throw new ExpectedError("file.notWritable", { path });
      });
      setAside = target;
      return [];
    }
  }

  async function change(next: (words: readonly string[]) => readonly string[]): Promise<OwnWords> {
    const before = await read();
    const words = next(before);
    if (words === before) return { words, setAside };
    if (words.length > MOST_OWN_WORDS) throw new ExpectedError("spelling.tooManyWords", { most: MOST_OWN_WORDS });
    const sorted = [...words].sort((a, b) => a.localeCompare(b, "de"));
    const text = `${JSON.stringify({ format: FORMAT, version: VERSION, words: sorted }, null, 2)}\n`;
    await writeAtomically([{ path, bytes: new TextEncoder().encode(text), mode: 0o600 }]);
    return { words: sorted, setAside };
  }

  // One after the other, so that none writes over what another added.
  function inTurn(next: (words: readonly string[]) => readonly string[]): Promise<OwnWords> {
    const done = turn.catch(() => undefined).then(() => change(next));
    turn = done;
    return done;
  }

  return {
    list: () => inTurn((words) => words),
    add: (...added) =>
      inTurn((words) => {
        const known = new Set(["", ...words]);
        const others = [...new Set(added.map(tidy))].filter((word) => !known.has(word));
        return others.length === 0 ? words : [...words, ...others];
      }),
    remove: (word) =>
      inTurn((words) => (words.includes(tidy(word)) ? words.filter((one) => one !== tidy(word)) : words)),
  };
}

const UNREADABLE = ["spelling.wordsUnreadable", "file.notText"];

function parseWords(json: string): readonly string[] {
  const raw = parseJson(json);
  if (isNewer(raw)) throw new ExpectedError("spelling.wordsNewer");
  const parsed = wordsSchema.safeParse(raw);
  if (!parsed.success) throw new ExpectedError("spelling.wordsUnreadable");
  return parsed.data.words;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ExpectedError("spelling.wordsUnreadable");
  }
}

function isNewer(raw: unknown): boolean {
  const newer = z.object({ format: z.literal(FORMAT), version: z.int().min(VERSION + 1) });
  return newer.safeParse(raw).success;
}

function tidy(word: string): string {
  return word.trim().normalize("NFC");
}
