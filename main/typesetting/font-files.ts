import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ExpectedError } from "../../preload/contract/expected-error";
import type { FontFamily } from "../../preload/stationery/stationery";

interface FontPackage {
  readonly name: string;
  /** The family's name inside its files. */
  readonly family: string;
  /** Files below the package's folder: the styles that letters use. */
  readonly files: readonly string[];
}

const TEXT_STYLES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"];

const ARIMO = fontPackage("arimo", "Arimo", TEXT_STYLES);
const TINOS = fontPackage("tinos", "Tinos", TEXT_STYLES);
const CARLITO = fontPackage("carlito", "Carlito", TEXT_STYLES);
const NOTO_ARABIC = fontPackage("noto-sans-arabic", "Noto Sans Arabic", ["400Regular", "700Bold"]);

/** For each family a letter can name: its metric twin, then the fonts that have the scripts which the twin lacks. */
const FALLBACK: Readonly<Record<FontFamily, readonly FontPackage[]>> = {
  Arial: [ARIMO, NOTO_ARABIC],
  "Times New Roman": [TINOS, NOTO_ARABIC],
  Calibri: [CARLITO, ARIMO, NOTO_ARABIC],
};

/** Names of the families that set a letter, the first that has a character sets it. */
export function fontFallback(family: FontFamily): readonly string[] {
  return FALLBACK[family].map((font) => font.family);
}

export interface FontFile {
  readonly family: string;
  readonly path: string;
}

/**
 * All font files that travel with the app. `base` is a file or folder from which the font packages are found, as by
 * `require`. Throws ExpectedError "font.missing" if one is not there.
 */
export function fontFiles(base: string): readonly FontFile[] {
  const require = createRequire(base);
  return [ARIMO, TINOS, CARLITO, NOTO_ARABIC].flatMap((font) => {
    const folder = packageFolder(require, font);
    return font.files.map((file) => {
      const path = join(folder, file);
      if (!existsSync(path)) throw new ExpectedError("font.missing", { name: font.family });
      return { family: font.family, path };
    });
  });
}

function packageFolder(require: NodeJS.Require, font: FontPackage): string {
  try {
    return dirname(require.resolve(`@expo-google-fonts/${font.name}/package.json`));
  } catch {
    throw new ExpectedError("font.missing", { name: font.family });
  }
}

function fontPackage(name: string, family: string, styles: readonly string[]): FontPackage {
  const fileStem = family.replaceAll(" ", "");
  return { name, family, files: styles.map((style) => join(style, `${fileStem}_${style}.ttf`)) };
}
