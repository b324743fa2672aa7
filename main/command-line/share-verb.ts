import type { OwnShare } from "../../preload/template/share/own-share";
import { draftShare } from "../drafts/draft-share";
import { GENERAL_OPTIONS } from "./letter-options";
import { onlyWord, openDraft } from "./open-letter";
import { readOptions } from "./options";
import type { ExitCode, Services } from "./services";

/** `share LETTER.json`: how much of a letter is its sender's own, as a sentence or with the marked ranges as JSON. */
export async function shareVerb(args: readonly string[], services: Services): Promise<ExitCode> {
  const options = readOptions(args, { ...GENERAL_OPTIONS, json: { type: "boolean" } });
  const { draft, template } = await openDraft(onlyWord(options, "share"), services);
  const share = draftShare(draft, template, services.today);
  services.print(options.has("json") ? JSON.stringify(share, null, 2) : asText(share, services));
  return 0;
}

function asText(share: OwnShare, { messages }: Services): string {
  const rows = share.passages.flatMap(({ ownWords, words }, index) =>
    ownWords === 0
      ? []
      : [messages.text("commandLine.share.passage", { number: index + 1, own: ownWords, count: words })],
  );
  const { ownWords, words } = share;
  const whole = messages.text("commandLine.share.whole", { percent: percentOf(share), own: ownWords, count: words });
  return [whole, ...rows].join("\n");
}

/** Whole percent; 0 and 100 are said only where they are true. */
function percentOf({ share, ownWords, words }: OwnShare): number {
  const rounded = Math.round(share * 100);
  if (ownWords > 0 && rounded === 0) return 1;
  return ownWords < words && rounded === 100 ? 99 : rounded;
}
