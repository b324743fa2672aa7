// Draws the first page of a letter from the built-in template for the README. `npm run pictures`, needs pdftoppm.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "appell-picture-"));
const sender = {
  organisation: "Initiative Willkommen",
  street: "Beispielweg 12",
  postcode: "45879",
  town: "Gelsenkirchen",
  phone: "0209 000000",
  email: "kontakt@example.org",
};

writeFileSync(join(scratch, "sender.json"), JSON.stringify(sender));
execFileSync(process.execPath, [
  join(project, "out", "main", "cli.cjs"),
  "export",
  ...["--template", "nrw-jetzt-erst-gerecht", "--date", "2026-11-22", "--sender", join(scratch, "sender.json")],
  ...["--to", "SPD-Fraktion im Landtag NRW", "--to", "Platz des Landtags 1", "--to", "40221 Düsseldorf"],
  ...["--signatory", "Unterschrift; für die Initiative", "--pdf", join(scratch, "letter.pdf")],
]);
mkdirSync(join(project, "assets", "guide"), { recursive: true });
const target = join(project, "assets", "guide", "first-page");
execFileSync("pdftoppm", ["-r", "72", "-png", "-f", "1", "-singlefile", join(scratch, "letter.pdf"), target]);
rmSync(scratch, { recursive: true });
