import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pageHeaders } from "../../main/app/content-policy";
import type { MadePages } from "../../main/app/made-pages";
import { findPageFile, type PageFile } from "../../main/app/page-files";
import { answerRequest, type ReportBug } from "../../main/ipc/answer-request";
import type { Handlers } from "../../main/ipc/handlers/handlers";
import type { HostWindows } from "./host-windows";
import type { VisitorCheck } from "./visitor-check";
import { fromWire, toWire } from "./wire-json";

export interface HostOptions {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly made: MadePages;
  readonly handlers: Handlers;
  readonly windows: HostWindows;
  readonly visitors: VisitorCheck;
  readonly reportBug: ReportBug;
}

const BODY_LIMIT_BYTES = 90_000_000;
const ID = /^[0-9a-f-]{36}$/u;

/** Serves the app's page and answers its requests, to admitted visitors alone. To listen on 127.0.0.1. */
export function hostServer(options: HostOptions): Server {
  const server = createServer((request, response) => {
    answer(request, response, options, portOf(server)).catch((error: unknown) => {
      options.reportBug(error, "browser-host");
      if (!response.headersSent) refuse(response, 500);
      else response.end();
    });
  });
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: HostOptions, port: number) {
  const admission = options.visitors.admit(request, port);
  if (admission.kind === "refused") return refuse(response, 403);
  if (admission.kind === "welcomed") {
    response.writeHead(303, { location: "/", "set-cookie": admission.cookie, "referrer-policy": "no-referrer" });
    return response.end();
  }
  const url = new URL(request.url ?? "/", `http://127.0.0.1:${port}`);
  if (request.method === "POST" && url.pathname === "/call") return answerCall(request, response, options);
  if (request.method !== "GET") return refuse(response, 405);
  if (url.pathname === "/events") return openStream(url, response, options.windows);
  return servePage(url, response, options);
}

async function answerCall(request: IncomingMessage, response: ServerResponse, options: HostOptions) {
  if (request.headers["content-type"] !== "application/json") return refuse(response, 415);
  const text = await bodyOf(request);
  if (text === null) return refuse(response, 413);
  const { channel, input, window } = fromWire(text) as {
    channel: unknown;
    input: unknown;
    window?: { key?: unknown; draft?: unknown };
  };
  const key = idOf(window?.key);
  if (key === null) return refuse(response, 400);
  const { handlers, windows, reportBug } = options;
  const { result, effects } = await windows.collect(async () => {
    let isClosed = false;
    const caller = {
      key,
      draft: windows.draftOf(key, idOf(window?.draft)),
      close: () => {
        isClosed = true;
      },
    };
    const given = await answerRequest(channel, input, caller, handlers, reportBug);
    return { given, isClosed };
  });
  response.writeHead(200, pageHeaders("application/json; charset=utf-8", "'self'"));
  const all = result.isClosed ? [...effects, { kind: "close" as const }] : effects;
  response.end(toWire({ result: result.given, effects: all }));
}

function openStream(url: URL, response: ServerResponse, windows: HostWindows): void {
  const key = idOf(url.searchParams.get("window"));
  if (key === null) {
    refuse(response, 400);
    return;
  }
  response.writeHead(200, pageHeaders("text/event-stream", "'self'"));
  response.write(":\n\n");
  windows.connect(key, idOf(url.searchParams.get("draft")), response);
}

async function servePage(url: URL, response: ServerResponse, { files, made }: HostOptions): Promise<void> {
  const page = made.get(url.pathname);
  if (page !== undefined) {
    const { mediaType, text } = await page();
    response.writeHead(200, pageHeaders(mediaType, "'self'"));
    response.end(text);
    return;
  }
  const file = findPageFile(url.href, files);
  if (file === null) return refuse(response, 404);
  response.writeHead(200, pageHeaders(file.mediaType, "'self'"));
  response.end(await readFile(file.path));
}

/** The body of a request; null where it is larger than any request of the app. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function idOf(value: unknown): string | null {
  return typeof value === "string" && ID.test(value) ? value : null;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, pageHeaders("text/plain; charset=utf-8", "'self'"));
  response.end();
}
