/** Scheme and host under which the app's own pages are served. */
export const APP_SCHEME = "app";
export const APP_HOST = "appell";
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** Whether an address is one of the app's own pages. The address is parsed: what merely contains ours is refused. */
export function isOwnPage(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === "" && password === "";
  } catch {
    return false;
  }
}
