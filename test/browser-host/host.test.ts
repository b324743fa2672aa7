import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BrowserHost, startHost } from "./start-host";
import { fromWire, toWire } from "./wire-json";

const project = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";
let host: BrowserHost;
let port = 0;
let cookie = "";

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Asks the host with exactly these headers, which no browser would let a page choose. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const own = () => `127.0.0.1:${port}`;
const key = "3f0c2a8e-5b1d-4c7a-9e2f-0123456789ab";

async function call(channel: string, input: unknown, headers: Record<string, string> = {}) {
  const body = toWire({ channel, input, window: { key, draft: null } });
  const all = { host: own(), origin: `http://${own()}`, cookie, "content-type": "application/json", ...headers };
  return ask("/call", "POST", all, body);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "appell-host-"));
  const folders = {
    dataFolder: join(folder, "data"),
    recoveryFolder: join(folder, "saved"),
    exportFolder: join(folder, "out"),
  };
  host = await startHost({ project, port: 0, ...folders });
  port = Number(new URL(host.address).port);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the browser host", () => {
  it("refuses who has no token, a wrong one, or comes under another name", async () => {
    const token = new URL(host.address).search;
    const refused = [
      await ask("/", "GET", { host: own() }),
      await ask("/?token=00", "GET", { host: own() }),
      await ask(`/${token}`, "GET", { host: `localhost:${port}` }),
      await ask(`/${token}`, "GET", { host: "example.org" }),
      await ask(`/${token}`, "GET", { host: own(), origin: "https://example.org" }),
      await ask(`/${token}`, "GET", { host: own(), "sec-fetch-site": "cross-site" }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
  });

  it("gives a cookie for the token, once", async () => {
    const path = `/${new URL(host.address).search}`;
    const first = await ask(path, "GET", { host: own() });
    const given = first.headers["set-cookie"];
    cookie = (Array.isArray(given) ? (given[0] ?? "") : "").split(";")[0] ?? "";
    expect([first.status, String(given)]).toEqual([303, expect.stringMatching(/HttpOnly; SameSite=Strict/u)]);
    expect((await ask(path, "GET", { host: own() })).status).toBe(403);
  });

  it("serves the page with the bridge in it and a policy that allows only itself", async () => {
    const page = await ask("/", "GET", { host: own(), cookie });
    expect(page.text).toContain('<script src="/page-bridge.js"></script>');
    expect(page.headers["content-security-policy"]).toContain("connect-src 'self'; form-action 'none'");
    const bridge = await ask("/page-bridge.js", "GET", { host: own(), cookie });
    expect([bridge.status, bridge.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    const others = ["/../package.json", "/%2e%2e/package.json", "/package.json"];
    const statuses = await Promise.all(
      others.map(async (path) => (await ask(path, "GET", { host: own(), cookie })).status),
    );
    expect(statuses).toEqual([404, 404, 404]);
  });

  it("answers requests of its own page alone", async () => {
    const statuses = [
      await call("app.start", {}),
      await call("app.start", {}, { origin: "https://example.org" }),
      await call("app.start", {}, { cookie: "appell=1" }),
      await call("app.start", {}, { host: "example.org" }),
      await call("app.start", {}, { "content-type": "text/plain" }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 403, 403, 403, 415]);
    const { origin: _none, ...headers } = { origin: "", host: own(), cookie, "content-type": "application/json" };
    expect((await ask("/call", "POST", headers, "{}")).status).toBe(403);
  });

  it("makes, saves, hands over and takes in a draft with the handlers of the main process", async () => {
    const value = async (channel: string, input: unknown) => {
      const { result } = fromWire((await call(channel, input)).text) as { result: { ok: boolean; value: never } };
      expect(result).toMatchObject({ ok: true });
      return result.value as Record<string, never>;
    };
    const { id } = await value("drafts.create", { source: { kind: "template", id: "nrw-jetzt-erst-gerecht" } });
    const { draft } = (await value("drafts.load", { id })) as unknown as {
      draft: { revision: number; letter: object };
    };
    const changed = { ...draft, letter: { ...draft.letter, subject: "Bitte antworten" } };
    const saved = await value("drafts.save", { draft: changed, baseRevision: draft.revision });
    expect(saved).toMatchObject({ id, revision: draft.revision + 1, other: null });
    // A window that builds on what it never saw gets a draft of its own instead of writing over the other.
    const strange = await value("drafts.save", {
      draft: { ...changed, letter: { ...changed.letter, subject: "Anders" } },
      baseRevision: 1,
    });
    expect(strange).toMatchObject({ other: { id, title: "Bitte antworten" } });
    const { path } = await value("letter.handOver", { id });
    expect(path).toMatch(/Bitte antworten – .*\.appell$/u);
    const list = (await value("drafts.list", { search: "antworten", sort: "changed" })) as unknown as {
      drafts: unknown[];
    };
    expect(list.drafts).toMatchObject([
      { title: expect.stringMatching(/^Anders \(/u) },
      { id, title: "Bitte antworten" },
    ]);
  });

  it("carries bytes over its wire whole", () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_value, index) => index % 256);
    expect(fromWire(toWire({ name: "ä", bytes }))).toEqual({ name: "ä", bytes });
  });
});
