import type { App, Session } from "electron";

// Schemes that never leave the machine. "devtools:" and "chrome-extension:" are not among them: there is neither here.
const LOCAL_SCHEMES = ["app:", "blob:", "data:"];

/** Whether a request stays inside the app. */
export function isLocalRequest(address: string): boolean {
  try {
    return LOCAL_SCHEMES.includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Takes from Chromium what it would ask the network for by itself. To be called before the app is ready. */
export function silenceChromium(app: Pick<App, "commandLine">): void {
  const { commandLine } = app;
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "disable-sync",
    "disable-breakpad",
    "no-pings",
    "dns-prefetch-disable",
    "disable-quic",
  ]) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  commandLine.appendSwitch("proxy-server", DEAD_END);
  commandLine.appendSwitch("force-webrtc-ip-handling-policy", "disable_non_proxied_udp");
  commandLine.appendSwitch(
    "disable-features",
    "MediaRouter,OptimizationHints,CertificateTransparencyComponentUpdater,AutofillServerCommunication,DnsOverHttps",
  );
}

// The discard port of this machine: nothing listens there.
const DEAD_END = "127.0.0.1:9";

/** Refuses every request of a session that would leave the app; a proxy that leads nowhere takes what is left. */
export async function lockNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocalRequest(url) }));
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // Without this address a dictionary would come from a server of Chromium's makers.
  session.setSpellCheckerDictionaryDownloadURL("app://appell/no-dictionaries/");
  session.on("will-download", (event) => event.preventDefault());
  await session.setProxy({ mode: "fixed_servers", proxyRules: DEAD_END, proxyBypassRules: "<-loopback>" });
}
