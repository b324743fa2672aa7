// Draws one letter on six papers for the gallery of the README. `npm run pictures`, after a build; needs pdftoppm.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { drawLetterheads, tintZones } from "./draw-letterheads.mjs";
import { stationerySamples } from "./stationery-samples.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const target = join(project, "assets", "guide", "stationery");
const scratch = mkdtempSync(join(tmpdir(), "appell-gallery-"));
const DPI = 60;
const sender = {
  organisation: "Initiative Willkommen",
  street: "Beispielweg 12",
  postcode: "45879",
  town: "Gelsenkirchen",
  phone: "0209 000000",
  email: "kontakt@example.org",
  bank: { holder: "", iban: "DE02120300000000202051", bic: "BYLADEM1001", bank: "Musterbank" },
};

try {
  writeFileSync(join(scratch, "sender.json"), JSON.stringify(sender));
  mkdirSync(target, { recursive: true });
  const pictures = Object.entries(await drawLetterheads(scratch)).map(([use, bytes]) => ({
    use,
    bytes,
    name: `${createHash("sha256").update(bytes).digest("hex")}.png`,
  }));
  const names = Object.fromEntries(pictures.map(({ use, name }) => [use, name]));
  for (const sample of stationerySamples(names)) await picture(sample, pictures);
} finally {
  rmSync(scratch, { recursive: true });
}

async function picture({ name, mode, stationery }, pictures) {
  const paper = join(scratch, `${name}.appell-stationery`);
  writeFileSync(paper, stationeryFile({ name, ...stationery }, pictures));
  const pdf = join(scratch, `${name}.pdf`);
  execFileSync(process.execPath, [
    join(project, "out", "main", "cli.cjs"),
    "export",
    ...["--template", "nrw-jetzt-erst-gerecht", "--date", "2026-11-22", "--sender", join(scratch, "sender.json")],
    ...["--to", "SPD-Fraktion im Landtag NRW", "--to", "Platz des Landtags 1", "--to", "40221 Düsseldorf"],
    ...["--signatory", "Unterschrift; für die Initiative", "--stationery", paper, "--mode", mode, "--pdf", pdf],
  ]);
  writeFileSync(pdf, await tintZones(readFileSync(pdf), stationery.zones.first));
  execFileSync("pdftoppm", ["-r", String(DPI), "-png", "-f", "1", "-singlefile", pdf, join(target, name)]);
}

/** A stationery as people hand it round, with the pictures that it names. */
function stationeryFile(stationery, pictures) {
  const profile = {
    format: "appell-stationery",
    version: 1,
    id: "5a3f0c6e-7d14-4b7a-9c2e-0000000000ff",
    changed: "2026-11-22T00:00:00.000Z",
    stationery,
  };
  const json = JSON.stringify(profile);
  const used = pictures.filter(({ name }) => json.includes(name));
  return zipSync({
    "stationery.json": strToU8(json),
    ...Object.fromEntries(used.map(({ name, bytes }) => [`media/${name}`, bytes])),
  });
}
