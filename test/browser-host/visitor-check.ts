import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Admission =
  | { readonly kind: "admitted" }
  /** The token was right and is spent: the visitor gets a cookie and comes again without it. */
  | { readonly kind: "welcomed"; readonly cookie: string }
  | { readonly kind: "refused" };

export interface VisitorCheck {
  /** To be opened once, by the person in front of this machine. */
  readonly token: string;
  readonly admit: (request: IncomingMessage, port: number) => Admission;
}

/**
 * Lets in the one browser that was given the token. Other programs and other machines' pages are refused: by the address
 * they asked for (Host), by where they come from (Origin, Sec-Fetch-Site), and because they lack the cookie.
 */
export function visitorCheck(): VisitorCheck {
  const token = randomBytes(32).toString("hex");
  const secret = randomBytes(32).toString("hex");
  let isSpent = false;
  return {
    token,
    admit: (request, port) => {
      if (!isFromHere(request, port)) return { kind: "refused" };
      const given = new URL(request.url ?? "/", "http://host").searchParams.get("token");
      if (given === null) return { kind: hasCookie(request, port, secret) ? "admitted" : "refused" };
      if (isSpent || request.method !== "GET" || !isEqual(given, token)) return { kind: "refused" };
      isSpent = true;
      return { kind: "welcomed", cookie: `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/` };
    },
  };
}

function isFromHere({ headers, method }: IncomingMessage, port: number): boolean {
  const { host, origin } = headers;
  const site = headers["sec-fetch-site"];
  const own = `127.0.0.1:${port}`;
  if (host !== own) return false;
  if (origin === undefined ? method !== "GET" : origin !== `http://${own}`) return false;
  return site === undefined || site === "same-origin" || site === "none";
}

function hasCookie({ headers }: IncomingMessage, port: number, secret: string): boolean {
  const cookies = (headers.cookie ?? "").split(/;\s*/u);
  return cookies.some((cookie) => isEqual(cookie, `${cookieName(port)}=${secret}`));
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Browsers keep cookies apart by host, but not by port. */
function cookieName(port: number): string {
  return `appell-${port}`;
}
