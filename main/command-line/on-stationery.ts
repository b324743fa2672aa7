import { ExpectedError } from "../../preload/contract/expected-error";
import { draftToJson } from "../../preload/letter/parse-draft";
import { builtInStationery } from "../../preload/stationery/stationery";
import { profileStationery, STATIONERY_ENDING } from "../../preload/stationery/stationery-profile";
import { picturesNamedIn } from "../drafts/keep-picture";
import type { FindStationery } from "../export/stationery-of";
import { readBounded } from "../files/read-bounded";
import { STATIONERY_FILE_LIMIT_BYTES, unpackStationery } from "../profiles/stationery/stationery-file";
import { joinedMedia, type KnownStationery, stationeryOfApp, stationeryOfFolder } from "./known-stationery";
import { namedDataFolder } from "./named-data-folder";
import type { MadeDraft } from "./new-draft";
import { type Options, oneOf } from "./options";
import type { Services } from "./services";

/** A draft with the paper it goes out on. */
export interface DraftOnPaper extends MadeDraft {
  readonly findStationery: FindStationery;
}

/**
 * The draft on the stationery and in the mode that the options name, else on its own. Throws ExpectedErrors for stationery
 * that is not to be found, or of which there are several.
 */
export async function onStationery(
  made: MadeDraft,
  options: Options,
  services: Pick<Services, "assetsFolder">,
): Promise<DraftOnPaper> {
  const { letter } = made.draft;
  const mode = oneOf(options, "mode", ["digital", "preprinted", "none"] as const) ?? letter.stationery.mode;
  const wanted = options.one("stationery");
  if (wanted !== undefined && options.has("form")) throw new ExpectedError("usage.formOrStationery");
  const rooms = await namedDataFolder(options);
  const own = [...(rooms === null ? [] : await stationeryOfFolder(rooms)), ...(made.stationery ?? [])];
  const known =
    wanted === undefined
      ? letterStationery(letter.stationery.id, own)
      : looksLikeFile(wanted)
        ? await stationeryInFile(wanted)
        : namedStationery(wanted, [...own, ...(await stationeryOfApp(services))]);
  const id = known.stationery.id;
  const draft = { ...made.draft, letter: { ...letter, stationery: { id, mode } } };
  return {
    ...made,
    draft,
    media: joinedMedia(picturesNamedIn(draftToJson(draft)), made.media, known),
    findStationery: async () => known.stationery,
  };
}

function letterStationery(id: string, own: readonly KnownStationery[]): KnownStationery {
  const builtIn = builtInStationery(id);
  if (builtIn !== null) return { stationery: builtIn, media: undefined };
  const found = own.find(({ stationery }) => stationery.id === id);
  if (found === undefined) throw new ExpectedError("usage.stationeryOfLetter", { id });
  return found;
}

function looksLikeFile(value: string): boolean {
  return /[/\\]/u.test(value) || value.toLowerCase().endsWith(STATIONERY_ENDING);
}

async function stationeryInFile(path: string): Promise<KnownStationery> {
  const { profile, pictures } = await unpackStationery(await readBounded(path, STATIONERY_FILE_LIMIT_BYTES));
  return { stationery: profileStationery(profile), media: pictures };
}

/** By its id, or by its name in small or large letters; what is kept in two places counts once. */
function namedStationery(value: string, all: readonly KnownStationery[]): KnownStationery {
  const byId = all.find(({ stationery }) => stationery.id === value);
  if (byId !== undefined) return byId;
  const plain = (name: string) => name.normalize("NFC").trim().toLowerCase();
  const named = all.filter(({ stationery }) => plain(stationery.name) === plain(value));
  const ids = [...new Set(named.map(({ stationery }) => stationery.id))];
  if (ids.length > 1) throw new ExpectedError("usage.stationeryAmbiguous", { value, ids: ids.join(", ") });
  const [found] = named;
  if (found !== undefined) return found;
  const known = [...new Set(all.map(({ stationery }) => stationery.name))].slice(0, MOST_NAMED);
  throw new ExpectedError("usage.stationeryUnknown", { value, known: known.join(", ") });
}

const MOST_NAMED = 12;
