// Writes assets/licences/packages.txt: the licence of every package that travels with the app. `npm run licences`
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const target = join(project, "assets", "licences", "packages.txt");
const ALLOWED = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "PSF-2.0",
  "OFL-1.1",
  "0BSD",
  "Zlib",
];
// Word lists that lie beside the program as data, with their own licence, as office suites ship them.
const DATA = { "dictionary-de": ["GPL-2.0", "GPL-3.0"] };
// Needed to compile against a package, never to run it.
const TYPES_ONLY = /^(@types\/|typescript$|@typescript\/|undici-types$)/;

/** Every package that the lockfile installs for a user of the app, with its licence texts. */
export function travellingPackages() {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional && !entry.peer)
    .map(([path, { version, license }]) => ({ name: path.split("node_modules/").at(-1), version, license, path }))
    .filter(({ name }) => !TYPES_ONLY.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

// What a package carries inside its program, where its own licence does not say so.
const INSIDE = ["typesetter-fonts.txt", "spell-checker.txt", "pdf-fonts.txt"];

/** The text of packages.txt. Throws where a licence is not one of those allowed, or its text is missing. */
export function licenceTexts() {
  const inside = INSIDE.map((name) => readFileSync(join(project, "assets", "licences", name), "utf8"));
  return [ownText(), ...packageTexts(), ...inside].join("\n\n");
}

function ownText() {
  const { license } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return entry(`Appell (${license})`, readFileSync(join(project, "LICENSE"), "utf8").trim());
}

function packageTexts() {
  return travellingPackages().map(({ name, version, license, path }) => {
    const licences = (license ?? "").replace(/[()]/g, "").split(/ AND | OR /);
    const refused = licences.find((one) => !ALLOWED.includes(one) && !DATA[name]?.includes(one));
    if (refused !== undefined) throw new Error(`${name} has the licence "${license}"`);
    return entry(`${name} ${version} (${license})`, textsOf(name, join(project, path)).join("\n\n"));
  });
}

/** main/app/licence-texts.ts reads it again. */
function entry(heading, text) {
  return `${heading}\n${"=".repeat(heading.length)}\n\n${text}\n`;
}

function textsOf(name, folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const paths =
    files.length > 0
      ? files.map((file) => join(folder, file))
      : [join(project, "assets", "licences", `${basename(name)}.txt`)];
  return paths.map((path) => readFileSync(path, "utf8").replace(/\r\n?/g, "\n").trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, licenceTexts());
