import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { aboutPages } from "../../main/app/about-page";
import { pageFiles } from "../../main/app/page-files";
import { requestHandlers } from "../../main/ipc/handlers/request-handlers";
import { openServices } from "../../main/open-services";
import { NO_SEAL } from "../../main/signing/collection/seal";
import { hostPlaces } from "./host-places";
import { HOST_PRINTING } from "./host-printing";
import { hostServer } from "./host-server";
import { hostWindows } from "./host-windows";
import { visitorCheck } from "./visitor-check";

export interface HostStart {
  /** The project's folder, with its bundles in `out`. */
  readonly project: string;
  readonly dataFolder: string;
  readonly exportFolder: string;
  readonly recoveryFolder: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface BrowserHost {
  /** The address to open, once. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the same services and handlers as Electron's main process behind a server on 127.0.0.1. */
export async function startHost({ project, port, exportFolder, ...folders }: HostStart): Promise<BrowserHost> {
  const out = join(project, "out");
  const assetsFolder = join(project, "assets");
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
  const bundles = join(out, "main");
  const services = await openServices({ ...folders, bundles, assetsFolder, seal: NO_SEAL, language: "de" });
  const windows = hostWindows();
  const visitors = visitorCheck();
  const places = hostPlaces(exportFolder);
  const handlers = requestHandlers({
    ...services,
    version,
    host: "browser",
    platform: process.platform,
    places,
    printing: HOST_PRINTING,
    windows,
  });
  const page = () => ({ mediaType: "text/html; charset=utf-8", text: withBridge(join(out, "renderer", "index.html")) });
  const made = new Map([
    ...aboutPages({ assetsFolder, version, messages: services.messages.current }),
    ["/", async () => page()] as const,
    ["/index.html", async () => page()] as const,
  ]);
  const bridge = { path: join(out, "browser-host", "page-bridge.js"), mediaType: "text/javascript; charset=utf-8" };
  const files = new Map([...pageFiles(join(out, "renderer")), ["/page-bridge.js", bridge] as const]);

  const server = hostServer({ files, made, handlers, windows, visitors, reportBug: services.reportBug });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/?token=${visitors.token}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await services.close();
    },
  };
}

/** The page with the bridge before its own scripts. */
function withBridge(path: string): string {
  return readFileSync(path, "utf8").replace("<script", '<script src="/page-bridge.js"></script>\n    <script');
}
