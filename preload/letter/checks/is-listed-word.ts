/** Whether a word is one of a list of names or own words, also in the genitive, with hyphens or at the start of a sentence. */
export function isListedWord(word: string, list: ReadonlySet<string>): boolean {
  const plain = word.normalize("NFC").replace(/(?:[’']s?|-)$/u, "");
  return hasForm(plain, list) || (plain.includes("-") && plain.split("-").every((part) => hasForm(part, list)));
}

function hasForm(word: string, list: ReadonlySet<string>): boolean {
  const forms = word.length > 3 ? [word, word.replace(/s$/u, ""), word.replace(/es$/u, "")] : [word];
  return forms.some((form) => list.has(form) || list.has(form.charAt(0).toLocaleLowerCase("de") + form.slice(1)));
}
