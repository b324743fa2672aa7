import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Messages } from "../localisation/messages";
import type { MadePages } from "./made-pages";

export interface AboutOptions {
  readonly assetsFolder: string;
  readonly version: string;
  readonly messages: () => Messages;
}

/** The page about the app, with version and licences, and its style. */
export function aboutPages({ assetsFolder, version, messages }: AboutOptions): MadePages {
  const licences = () => readFile(join(assetsFolder, "licences", "packages.txt"), "utf8");
  const style = () => readFile(join(assetsFolder, "about", "about.css"), "utf8");
  return new Map([
    [
      "/about.html",
      async () => ({ mediaType: "text/html; charset=utf-8", text: page(version, await licences(), messages()) }),
    ],
    ["/about.css", async () => ({ mediaType: "text/css; charset=utf-8", text: await style() })],
  ]);
}

function page(version: string, licences: string, { language, text }: Messages): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${escaped(text("about.title"))}</title>
<link rel="stylesheet" href="about.css">
</head>
<body>
<main>
<h1>Appell</h1>
<p>${escaped(text("about.version", { version }))}</p>
<p>${escaped(text("about.purpose"))}</p>
<h2>${escaped(text("about.licences"))}</h2>
<pre tabindex="0">${escaped(licences)}</pre>
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
