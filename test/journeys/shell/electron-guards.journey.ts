import { expect, test } from "../appell-app";

test.describe("Electron @electron", () => {
  test("runs every page in the sandbox, isolated, without Node", async ({ appell }) => {
    const preferences = await appell.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const contents = window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
        const given = contents.getLastWebPreferences();
        const names = [
          "sandbox",
          "contextIsolation",
          "nodeIntegration",
          "webSecurity",
          "webviewTag",
          "allowRunningInsecureContent",
          "experimentalFeatures",
          "enableBlinkFeatures",
        ];
        return Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
      }),
    );
    expect(preferences).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        enableBlinkFeatures: "",
      },
    ]);
  });

  test("stays on its page and opens no window", async ({ appell }) => {
    const before = appell.page.url();
    const opened = await appell.page.evaluate(() => {
      const tab = window.open("https://example.org/");
      location.assign("https://example.org/");
      return tab === null;
    });
    await appell.page.waitForTimeout(300);
    expect({ opened, address: appell.page.url(), windows: appell.pages().length }).toEqual({
      opened: true,
      address: before,
      windows: 1,
    });
    const other = await appell.page.evaluate(() => {
      location.assign("file:///etc/passwd");
      const form = document.createElement("form");
      form.action = "https://example.org/";
      document.body.append(form);
      form.submit();
    });
    await appell.page.waitForTimeout(300);
    expect([other, appell.page.url()]).toEqual([undefined, before]);
  });

  test("refuses every permission", async ({ appell }) => {
    const states = await appell.page.evaluate(async () => {
      const names = ["geolocation", "notifications", "camera", "microphone", "clipboard-read", "midi"];
      const asked = await Promise.all(
        names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
      );
      const place = await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve("given"),
          () => resolve("denied"),
        );
      });
      return [...new Set([...asked, await Notification.requestPermission(), place])];
    });
    expect(states).toEqual(["denied"]);
  });

  test("serves the files of its page and no other, however the address is written", async ({ appell }) => {
    const addresses = [
      "app://appell/../package.json",
      "app://appell/%2e%2e/package.json",
      "app://appell/..%2fpackage.json",
      "app://appell/..\\package.json",
      "app://other/index.html",
      "app://appell/etc/passwd",
    ];
    const statuses = await appell.electron?.evaluate(async ({ BrowserWindow }, asked) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const seen: Record<string, number> = {};
      window.webContents.session.webRequest.onCompleted(({ url, statusCode }) => {
        if (!url.startsWith("app://appell/assets/")) seen[url] = statusCode;
      });
      for (const address of asked) await window.loadURL(address).catch(() => undefined);
      window.destroy();
      return seen;
    }, addresses);
    expect(statuses).toEqual({
      "app://appell/package.json": 404,
      "app://appell/..%2fpackage.json": 404,
      "app://appell/etc/passwd": 404,
      "app://other/index.html": 404,
    });
  });

  test("answers nobody but the main frame of a window that it opened", async ({ appell }) => {
    const answers = await appell.electron?.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/bridge.cjs`;
      const pages = ["app://appell/about.html", "data:text/html,<p>app://appell/", "about:blank"];
      const results: unknown[] = [];
      for (const address of pages) {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await window.loadURL(address);
        results.push(await window.webContents.executeJavaScript("window.appell.call('app.start', {})"));
        window.destroy();
      }
      return results;
    });
    const refused = { ok: false, failure: { code: "request.refused", values: {} } };
    expect(answers).toEqual([refused, refused, refused]);
  });

  test("attaches no webview", async ({ appell }) => {
    const attached = await appell.page.evaluate(() => {
      const view = document.createElement("webview");
      document.body.append(view);
      return "getURL" in view;
    });
    expect(attached).toBe(false);
  });

  test("cancels what would leave the machine, in every process that asks through Chromium", async ({ appell }) => {
    const reached = await appell.electron?.evaluate(async ({ net, session }) => {
      const ask = () =>
        new Promise<string>((resolve) => {
          const request = net.request("https://example.org/");
          request.on("response", () => resolve("answered"));
          request.on("error", (error) => resolve(error.message));
          request.end();
        });
      return { main: await ask(), proxy: await session.defaultSession.resolveProxy("https://example.org/") };
    });
    expect(reached).toEqual({ main: "net::ERR_BLOCKED_BY_CLIENT", proxy: "PROXY 127.0.0.1:9" });
  });
});
