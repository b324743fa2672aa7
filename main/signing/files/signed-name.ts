import { parse } from "node:path";
import { typedFileName } from "../../export/file-name";

/**
 * The name of a signed file without extension, by that of the file it was made from: `suffix` stands at its end once,
 * however often the letter is signed. Any text is taken for a name; nothing in it leads into another folder.
 */
export function signedName(name: string, suffix: string): string {
  const { name: stem } = parse(name.replace(/^.*[/\\]/u, ""));
  const bare = stem.replace(/ \(\d{1,4}\)$/u, "");
  const isSigned = bare.endsWith(suffix);
  const letter = typedFileName(isSigned ? bare.slice(0, -suffix.length) : stem, "");
  return letter === "" ? suffix.replace(/^[\s–-]+/u, "") : `${letter}${suffix}`;
}
