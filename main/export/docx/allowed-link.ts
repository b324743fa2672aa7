const PROTOCOLS: ReadonlySet<string> = new Set(["https:", "mailto:"]);

/** The address in the spelling a file may hold, or null where it is none that a letter may lead to. */
export function allowedLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  return PROTOCOLS.has(url.protocol) ? url.href.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent) : null;
}
