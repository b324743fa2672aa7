import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PartLicence } from "../../preload/contract/licences";
import type { Messages } from "../localisation/messages";
import { readLicences } from "./licence-texts";
import type { MadePages } from "./made-pages";

export interface AboutOptions {
  readonly assetsFolder: string;
  readonly version: string;
  readonly messages: () => Messages;
}

/** The page about the app, with version and licences, and its style. */
export function aboutPages({ assetsFolder, version, messages }: AboutOptions): MadePages {
  const style = () => readFile(join(assetsFolder, "about", "about.css"), "utf8");
  return new Map([
    [
      "/about.html",
      async () => ({
        mediaType: "text/html; charset=utf-8",
        text: page(version, await readLicences(assetsFolder), messages()),
      }),
    ],
    ["/about.css", async () => ({ mediaType: "text/css; charset=utf-8", text: await style() })],
  ]);
}

function page(version: string, licences: readonly PartLicence[], { language, text }: Messages): string {
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
${licences.map(section).join("\n")}
</main>
</body>
</html>
`;
}

/** A part of the app with its licence, which a click shows. */
function section({ part, licence, text }: PartLicence): string {
  const short = licence === "" ? "" : ` <span>${escaped(licence)}</span>`;
  return `<details><summary>${escaped(part)}${short}</summary><pre>${escaped(text)}</pre></details>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
