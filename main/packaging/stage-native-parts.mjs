import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { needlessParts } from "./native-parts.mjs";

/** Where parts lie that would be packed by mistake; a run that was killed leaves them there, and the next one finds them. */
const ASIDE = ".appell-set-aside";

/**
 * Puts the native parts that a package needs where the others are installed, and sets aside those it must not hold. `fetch` puts a
 * package of the registry into a folder; `say` tells what is done. Gives the function that puts everything back.
 */
export function stageNativeParts(needed, { modules, fetch, say }) {
  const aside = join(modules, ASIDE);
  putBack(modules);
  const missing = needed.filter((name) => !existsSync(join(modules, name, "package.json")));
  const needless = needlessParts(installedParts(modules, needed), needed);
  const restore = () => {
    for (const name of missing) rmSync(join(modules, name), { recursive: true, force: true });
    putBack(modules);
  };
  try {
    for (const name of missing) {
      say(`Fetching ${name} for this package; it is taken away again afterwards.`);
      mkdirSync(join(modules, name), { recursive: true });
      fetch(name, join(modules, name));
    }
    for (const name of needless) {
      say(`Setting ${name} aside while this package is made.`);
      mkdirSync(join(aside, dirname(name)), { recursive: true });
      renameSync(join(modules, name), join(aside, name));
    }
  } catch (error) {
    restore();
    throw error;
  }
  return restore;
}

function installedParts(modules, needed) {
  const scopes = [...new Set(needed.map((name) => dirname(name)))];
  return scopes.flatMap((scope) => names(join(modules, scope)).map((name) => `${scope}/${name}`));
}

function putBack(modules) {
  const aside = join(modules, ASIDE);
  for (const scope of names(aside)) {
    for (const name of names(join(aside, scope))) {
      renameSync(join(aside, scope, name), join(modules, scope, name));
    }
  }
  rmSync(aside, { recursive: true, force: true });
}

function names(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
