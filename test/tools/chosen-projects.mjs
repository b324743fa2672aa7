/**
 * Which of the journeys' projects run: those named by `--project=NAME` or `--project NAME`, else all that are possible here; and the
 * words of the command line that are left for Playwright.
 */
export function chosenProjects(words, possible) {
  const named = [];
  const left = [];
  for (let at = 0; at < words.length; at++) {
    const [option, value] = words[at].split(/=(.*)/su);
    if (option !== "--project") left.push(words[at]);
    else named.push(value ?? words[++at] ?? "");
  }
  return { projects: named.length > 0 ? [...new Set(named)] : [...possible], words: left };
}
