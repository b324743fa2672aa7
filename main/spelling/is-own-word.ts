/** Whether a word is one of those that a person added, also in the genitive or at the beginning of a sentence. */
export function isOwnWord(word: string, own: ReadonlySet<string>): boolean {
  const plain = word.normalize("NFC").replace(/[’']s?$/u, "");
  const forms = [plain, ...(plain.length > 3 ? [plain.replace(/e?s$/u, ""), plain.replace(/s$/u, "")] : [])];
  return forms.some((form) => own.has(form) || own.has(form.charAt(0).toLocaleLowerCase("de") + form.slice(1)));
}
