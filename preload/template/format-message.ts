import { plainText, type RichText, type Run } from "../letter/rich-text";
import { joinRuns } from "./join-runs";
import type { Message } from "./message";

/** What a text may use: words, counts, and enumerations whose members may be formatted. */
export type MessageArguments = Readonly<Record<string, string | number | RichText>>;

type Mark = "bold" | "italic" | "underline";
export const TAGS: Readonly<Record<string, Mark>> = { b: "bold", i: "italic", u: "underline" };

type Chunk = string | Run | RichText;

const tagFormatters = Object.fromEntries(
  Object.entries(TAGS).map(([tag, mark]) => [
    tag,
    (chunks: Chunk[]): Run[] =>
      chunks.flatMap(chunkRuns).map((run) => (run.kind === "text" ? { ...run, [mark]: true } : run)),
  ]),
);

/** The text with its arguments filled in; `<b>`, `<i>` and `<u>` become formatted runs. */
export function formatMessage(message: Message, messageArguments: MessageArguments): RichText {
  // Tags and arguments share one record in the library; the verification refuses facts and enumerations named like a tag.
  const parts = message.format.formatToParts<Chunk>({ ...messageArguments, ...tagFormatters });
  return joinRuns(parts.flatMap((part) => chunkRuns(part.value)));
}

function chunkRuns(chunk: Chunk): readonly Run[] {
  if (typeof chunk === "string") return plainText(chunk);
  return "kind" in chunk ? [chunk] : chunk;
}
