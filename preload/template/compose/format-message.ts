import { plainText, type RichText, type Run } from "../../letter/rich-text";
import { joinRuns } from "./join-runs";
import type { Message } from "./message";

type Chunk = string | Run | RichText;
type TagFormatter = (chunks: Chunk[]) => Run[];

/** What a text may use: words, counts, enumerations whose members may be formatted, and the tags. */
export type MessageArguments = Readonly<Record<string, string | number | RichText | TagFormatter>>;

type Mark = "bold" | "italic" | "underline";
export const TAGS: Readonly<Record<string, Mark>> = { b: "bold", i: "italic", u: "underline" };

/** The tags as arguments: the library takes both from one record, so nothing else may be named like a tag. */
export const TAG_ARGUMENTS: MessageArguments = Object.fromEntries(
  Object.entries(TAGS).map(([tag, mark]) => [
    tag,
    (chunks: Chunk[]): Run[] =>
      chunks.flatMap(chunkRuns).map((run) => (run.kind === "text" ? { ...run, [mark]: true } : run)),
  ]),
);

/** The text with its arguments filled in; `<b>`, `<i>` and `<u>` become formatted runs. */
export function formatMessage(message: Message, messageArguments: MessageArguments): RichText {
  const parts = message.format.formatToParts<Chunk>(messageArguments);
  return joinRuns(parts.flatMap((part) => chunkRuns(part.value)));
}

function chunkRuns(chunk: Chunk): readonly Run[] {
  if (typeof chunk === "string") return plainText(chunk);
  return "kind" in chunk ? [chunk] : chunk;
}
