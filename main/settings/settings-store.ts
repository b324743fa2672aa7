import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import { settingsSchema } from "../../preload/contract/request-schemas";
import type { InterfaceLanguage, Settings } from "../../preload/contract/settings";
import { decodeUtf8 } from "../files/decode-utf8";
import { readBounded } from "../files/read-bounded";
import { writeAtomically } from "../files/write-atomically";

const LIMIT_BYTES = 100_000;

export interface SettingsStore {
  readonly current: () => Settings;
  /** Gives the settings that hold from now on. Throws an ExpectedError where they can't be written; then the old ones hold. */
  readonly change: (settings: Settings) => Promise<Settings>;
  /** Takes over what lies in the file now, because something else than `change` wrote it: a backup that came back. */
  readonly reload: () => Promise<Settings>;
}

/**
 * The settings in a JSON file. A file that can't be read is set aside as `<path>.unreadable` and the defaults hold.
 */
export async function openSettings(path: string, language: InterfaceLanguage): Promise<SettingsStore> {
  let settings = (await readSettings(path)) ?? { language, isPreviewShown: true, previewWidth: null };
  let last: Promise<unknown> = Promise.resolve();
  const write = async (next: Settings) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeAtomically([{ path, bytes: new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`) }]);
    settings = next;
    return next;
  };
  const afterLast = (work: () => Promise<Settings>) => {
    const done = last.catch(() => undefined).then(work);
    last = done;
    return done;
  };
  return {
    current: () => settings,
    change: (next) => afterLast(() => write(next)),
    reload: () =>
      afterLast(async () => {
        settings = (await readSettings(path)) ?? settings;
        return settings;
      }),
  };
}

async function readSettings(path: string): Promise<Settings | null> {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(decodeUtf8(await readBounded(path, LIMIT_BYTES), path)));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "file.missing") return null;
    if (!(error instanceof ExpectedError || error instanceof SyntaxError)) throw error;
  }
  await rename(path, `${path}.unreadable`).catch(() => undefined);
  return null;
}
