/**
 * What a page of the app may load and do: its own scripts, styles and fonts, pictures from memory, and nothing else.
 * `connect` is where it may send requests: nowhere in Electron.
 */
export function contentPolicy(connect: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // One thread of the window's own: renderer/stationery/underlay/underlay-thread.ts.
    "trusted-types appell-thread",
  ].join("; ");
}

/** Headers of every answer of the app's own pages. */
export function pageHeaders(mediaType: string, connect: "'none'" | "'self'"): Readonly<Record<string, string>> {
  return {
    "content-type": mediaType,
    "content-security-policy": contentPolicy(connect),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  };
}
