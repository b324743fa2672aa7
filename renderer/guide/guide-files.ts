import german from "guide:de";
import english from "guide:en";
import type { InterfaceLanguage } from "../../preload/contract/settings";

export const GUIDES: Readonly<Record<InterfaceLanguage, string>> = { de: german, en: english };

const files = import.meta.glob<string>("../../assets/guide/screens/*.png", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Addresses of the pictures of a guide, by their names in its text. */
export function guidePictures(language: InterfaceLanguage): Readonly<Record<string, string>> {
  const ending = `-${language}.png`;
  const own = Object.entries(files).filter(([path]) => path.endsWith(ending));
  return Object.fromEntries(own.map(([path, address]) => [nameOf(path, ending), address]));
}

function nameOf(path: string, ending: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -ending.length);
}
