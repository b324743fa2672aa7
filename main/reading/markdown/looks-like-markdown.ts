const FAR_ENOUGH = 64 * 1024;
/** Signs that people who write plain text don't set: headings, links, strong emphasis, fenced code. */
const SIGNS = [
  /^#{1,6} \S/mu,
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]{1,500}\)/u,
  /(?:^|\s)\*\*\S[^*\n]{0,200}\*\*/mu,
  /^```/mu,
];

/** Whether the beginning of a file has two different signs of Markdown, or a heading and nothing against it. */
export function looksLikeMarkdown(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, FAR_ENOUGH));
  const found = SIGNS.filter((sign) => sign.test(text)).length;
  return found >= 2 || /^#{1,3} \S[^\n]*\n\s*\n/u.test(text.trimStart());
}
