import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type DraftStore, openDraftStore } from "../../main/drafts/draft-store";
import type { Letter } from "../../preload/letter/letter";
import { fillDrafts } from "./fill-drafts";
import { median, quantile } from "./quantile";
import { timed } from "./timed";

/** What the store of drafts takes, in milliseconds. */
export interface DraftFigures {
  /** From opening the folder to the list of 1,000 drafts that nobody has read before. */
  readonly firstStart1000: number;
  /** The same, and every start after it. */
  readonly start1000: number;
  readonly start5000: number;
  /** Listing 5,000 drafts; target 100. */
  readonly list5000: number;
  /** Looking at the folder once more when a window comes to the front. */
  readonly refresh5000: number;
  readonly search5000: number;
  /** From the call to the acknowledgement, history included. */
  readonly saveP50: number;
  readonly saveP99: number;
}

/** The figures as lines for people, with what must hold. */
export function draftsInWords(figures: DraftFigures): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    `Drafts, opening the folder: ${ms(figures.firstStart1000)} for 1,000 never read before, ${ms(figures.start1000)} at every later start, ${ms(figures.start5000)} for 5,000.`,
    `Drafts, 5,000: listing ${ms(figures.list5000)} (target 100), searching ${ms(figures.search5000)}, looking for changes by others ${ms(figures.refresh5000)}.`,
    `Drafts, saving to the acknowledgement: p50 ${ms(figures.saveP50)}, p99 ${ms(figures.saveP99)}.`,
  ].join("\n");
}

const SAVES = 300;
const TIMES = 9;

/** Measures the store in a folder of its own below `folder`, with drafts of this letter. */
export async function draftFigures(letter: Letter, folder: string): Promise<DraftFigures> {
  const few = join(folder, "drafts-1000");
  const many = join(folder, "drafts-5000");
  await fillDrafts(few, 1_000, letter);
  await fillDrafts(many, 5_000, letter);
  const [firstStart1000 = 0, ...later1000] = await startMs(few);
  const [, ...later5000] = await startMs(many);
  const store = await open(many);
  const list = await times(async () => store.list());
  const search = await times(async () => store.list({ query: "brief 49 schul" }));
  const refresh = await times(() => store.refresh());
  const saves = await saveMs(await open(few), letter);
  await rm(few, { recursive: true });
  await rm(many, { recursive: true });
  return {
    firstStart1000,
    start1000: median(later1000),
    start5000: median(later5000),
    list5000: median(list),
    refresh5000: median(refresh),
    search5000: median(search),
    saveP50: quantile(saves, 0.5),
    saveP99: quantile(saves, 0.99),
  };
}

async function times(work: () => Promise<unknown>): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let at = 0; at < TIMES; at++) measured.push(await timed(work));
  return measured;
}

/** Milliseconds of starts one after the other; only the first has nothing to go by. */
function startMs(folder: string): Promise<readonly number[]> {
  return times(async () => {
    const store = await open(folder);
    store.list();
    await store.close();
  });
}

async function saveMs(store: DraftStore, letter: Letter): Promise<readonly number[]> {
  let stored = await store.create({ letter, template: null, source: null, edition: null });
  const measured: number[] = [];
  for (let at = 0; at < SAVES; at++) {
    const draft = { ...stored.draft, letter: { ...letter, name: `Stand ${at}` } };
    measured.push(
      await timed(async () => {
        stored = (await store.save(draft, stored.base)).stored;
      }),
    );
  }
  return measured;
}

function open(folder: string): Promise<DraftStore> {
  return openDraftStore({
    folder,
    recoveryFolder: join(folder, "elsewhere"),
    builtInTemplates: join(folder, "none"),
    now: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
    newId: randomUUID,
    twinName: (kind, name) => `${name} (${kind})`,
  });
}
