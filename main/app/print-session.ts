import { type Session, session } from "electron";
import { APP_SCHEME, isOwnPage } from "../ipc/own-page";
import type { MadePage } from "./made-pages";
import { lockNetwork } from "./network-lock";
import { refusePermissions } from "./permission-lock";
import { PRINT_POLICY } from "./print-page";

/** A session for pages on their way to a printer: in memory, without network, and apart from that of the windows. */
export interface PrintSession {
  readonly session: Session;
  /** Serves the files of a job until it is done with; gives the path of its page. */
  readonly serve: (job: string, files: ReadonlyMap<string, MadePage>) => string;
  readonly forget: (job: string) => void;
}

export async function openPrintSession(): Promise<PrintSession> {
  const jobs = new Map<string, ReadonlyMap<string, MadePage>>();
  const own = session.fromPartition("print");
  refusePermissions(own);
  await lockNetwork(own);
  own.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const [job = "", name = ""] = new URL(url).pathname.split("/").slice(2);
    const file = method === "GET" && isOwnPage(url) ? jobs.get(job)?.get(name) : undefined;
    return file === undefined
      ? new Response("", { status: 404, headers: printHeaders("text/plain; charset=utf-8") })
      : new Response(file.text, { headers: printHeaders(file.mediaType) });
  });
  return {
    session: own,
    serve: (job, files) => {
      jobs.set(job, files);
      return `/print/${job}/index.html`;
    },
    forget: (job) => void jobs.delete(job),
  };
}

function printHeaders(mediaType: string): Readonly<Record<string, string>> {
  return {
    "content-type": mediaType,
    "content-security-policy": PRINT_POLICY,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
}
