// Requests and answers between page and host as JSON; bytes as { "$bytes": base64 }.
const MARK = "$bytes";

/** JSON of a value that may hold bytes. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (one instanceof Uint8Array ? { [MARK]: base64(one) } : one));
}

export function fromWire(text: string): unknown {
  return JSON.parse(text, (_key, one: unknown) => {
    if (typeof one !== "object" || one === null || !(MARK in one)) return one;
    return Uint8Array.from(atob(String(one[MARK])), (character) => character.charCodeAt(0));
  });
}

const CHUNK = 32_768;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
