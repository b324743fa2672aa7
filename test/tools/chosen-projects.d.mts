export function chosenProjects(
  words: readonly string[],
  possible: readonly string[],
): { readonly projects: readonly string[]; readonly words: readonly string[] };
