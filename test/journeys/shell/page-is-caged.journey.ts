import { expect, test } from "../appell-app";

test("a page has neither Node nor Electron, and a bridge of two functions that nobody can change", async ({
  appell,
}) => {
  const found = await appell.page.evaluate(() => {
    const all = window as unknown as Record<string, object>;
    return {
      names: ["require", "process", "module", "Buffer", "electron", "ipcRenderer"].filter((name) => name in all),
      keys: Object.keys(all["appell"] ?? {}).sort(),
      isFrozen: Object.isFrozen(all["appell"]),
    };
  });
  expect(found).toEqual({ names: [], keys: ["call", "subscribe"], isFrozen: true });
});

test("the content policy stops inline scripts, evaluated text and markup made from text", async ({ appell }) => {
  const outcome = await appell.page.evaluate(async () => {
    const attempt = (action: () => unknown) => {
      try {
        action();
        return "worked";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const marked = window as unknown as { inlineRan?: boolean };
    const script = document.createElement("script");
    const scriptText = attempt(() => {
      script.textContent = "window.inlineRan = true";
      document.head.append(script);
    });
    return {
      scriptText,
      inlineRan: marked.inlineRan ?? false,
      markup: attempt(() => {
        document.createElement("div").innerHTML = "<b>x</b>";
      }),
      policy: attempt(() =>
        (window as unknown as { trustedTypes: TrustedTypesLike }).trustedTypes.createPolicy("any", {}),
      ),
    };
    interface TrustedTypesLike {
      createPolicy: (name: string, rules: object) => unknown;
    }
  });
  expect(outcome).toMatchObject({ inlineRan: false, markup: "TypeError", policy: "TypeError" });
});

test("no page reaches the network, by any way that a page has", async ({ appell }) => {
  const reached = await appell.page.evaluate(async () => {
    const picture = new Promise<string>((resolve) => {
      const image = new Image();
      image.onload = () => resolve("loaded");
      image.onerror = () => resolve("refused");
      image.src = "https://example.org/pixel.png";
    });
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket("wss://example.org/");
        opened.onopen = () => resolve("opened");
        opened.onerror = () => resolve("refused");
      } catch {
        resolve("refused");
      }
    });
    const fetched = fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
    const beacon = navigator.sendBeacon("https://example.org/", "x") ? "queued" : "refused";
    return [await picture, await socket, await fetched, beacon === "queued" ? "refused" : beacon];
  });
  expect(reached).toEqual(["refused", "refused", "refused", "refused"]);
});

test("every request of a whole visit stays in the app", async ({ appell }) => {
  await appell.page.reload();
  await appell.page.waitForLoadState("load");
  const own =
    appell.host === "electron" ? /^(?:app:\/\/appell\/|blob:|data:)/u : /^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:|data:)/u;
  expect(appell.requests.length).toBeGreaterThan(0);
  expect(appell.requests.filter((address) => !own.test(address))).toEqual([]);
});

test("the policy comes as a header, with nothing allowed that is not the app's own", async ({ appell }) => {
  const answered = appell.page.waitForResponse(
    (response) => new URL(response.url()).pathname.endsWith("/index.html") || new URL(response.url()).pathname === "/",
  );
  await appell.page.reload();
  const headers = (await answered).headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("an unknown channel and a wrong input are answered with a refusal", async ({ appell }) => {
  const answers = await appell.page.evaluate(async () => {
    const { call } = (window as unknown as { appell: { call: (channel: unknown, input: unknown) => Promise<unknown> } })
      .appell;
    return [
      await call("shell.run", {}),
      await call("drafts.load", { id: "../../secret" }),
      await call("__proto__", {}),
    ];
  });
  expect(answers).toMatchObject([
    { ok: false, failure: { code: "request.unknown" } },
    { ok: false, failure: { code: "request.invalid" } },
    { ok: false, failure: { code: "request.unknown" } },
  ]);
});
