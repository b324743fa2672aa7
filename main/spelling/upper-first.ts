export function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase("de") + word.slice(1);
}
