import type { Token } from "markdown-it";
import type { RichText, Run, TextRun } from "../../../preload/letter/rich-text";
import type { SourceRemark } from "../source-document";

const LONGEST_LINK = 2_000;
const LONGEST_PICTURE_NAME = 200;
/** Who leaves more than this part of the longest line free did it on purpose. */
const SHORT_LINE = 0.6;

/** Rich text of one paragraph, and what of it no letter can hold; lines that are only wrapped are joined. */
export function readInline(
  tokens: readonly Token[],
  longestLine: number,
): { readonly text: RichText; readonly remarks: readonly Omit<SourceRemark, "paragraph">[] } {
  const text: Run[] = [];
  const remarks: Omit<SourceRemark, "paragraph">[] = [];
  let bold = 0;
  let italic = 0;
  let link: string | null = null;
  let lineLength = 0;
  const add = (words: string) => {
    if (words === "") return;
    lineLength += words.length;
    const isLink = link !== null && isSafeLink(link);
    const format: Omit<TextRun, "kind" | "text"> = {
      ...(bold > 0 ? { bold: true as const } : {}),
      ...(italic > 0 ? { italic: true as const } : {}),
      ...(isLink && link !== null ? { link } : {}),
    };
    text.push({ kind: "text", text: words, ...format });
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type === "strong_open") bold++;
    else if (token.type === "strong_close") bold--;
    else if (token.type === "em_open") italic++;
    else if (token.type === "em_close") italic--;
    else if (token.type === "link_open") {
      link = attribute(token, "href");
      const title = attribute(token, "title");
      if (title !== "") remarks.push({ kind: "other", text: title });
    } else if (token.type === "link_close") {
      const address = link;
      link = null;
      if (address !== null && !isSafeLink(address) && address !== "") remarks.push({ kind: "other", text: address });
    } else if (token.type === "image") remarks.push({ kind: "picture", text: describePicture(token) });
    else if (
      token.type === "hardbreak" ||
      (token.type === "softbreak" && isKeptBreak(tokens[index + 1], lineLength, longestLine))
    ) {
      text.push({ kind: "lineBreak" });
      lineLength = 0;
    } else if (token.type === "softbreak") {
      add(" ");
      lineLength = 0;
    } else add(token.content);
  }
  return { text, remarks };
}

function isSafeLink(address: string): boolean {
  return address.length <= LONGEST_LINK && /^(?:https:\/\/|mailto:)[^\s\p{Cc}]+$/u.test(address);
}

function isKeptBreak(next: Token | undefined, lineLength: number, longestLine: number): boolean {
  const start = next?.content ?? "";
  if (start.startsWith("|")) return true;
  const firstWord = start.search(/\s|$/u);
  return !/^\p{Ll}/u.test(start) && lineLength + firstWord < Math.max(longestLine, 60) * SHORT_LINE;
}

function describePicture(token: Token): string {
  const source = attribute(token, "src");
  const name = source !== "" && source.length <= LONGEST_PICTURE_NAME ? `(${source})` : "";
  return [token.content, attribute(token, "title"), name].filter((part) => part !== "").join(" ");
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}
