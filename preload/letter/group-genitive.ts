const FEMININE = [
  "fraktion",
  "partei",
  "spd",
  "cdu",
  "csu",
  "fdp",
  "linke",
  "linken",
  "gruppe",
  "gemeinschaft",
  "kommission",
];
const FEMININE_MORE = ["versammlung", "vereinigung", "initiative", "verwaltung", "regierung", "redaktion", "konferenz"];
// Masculine and neuter heads with their genitive: these nouns change, so only known ones can be used.
const STRONG: readonly (readonly [string, string])[] = [
  ["vorstand", "s"],
  ["verband", "s"],
  ["verein", "s"],
  ["ausschuss", "es"],
  ["rat", "s"],
  ["beirat", "s"],
  ["landtag", "s"],
  ["bundestag", "s"],
  ["kreistag", "s"],
  ["präsidium", "s"],
  ["parlament", "s"],
  ["bündnis", "ses"],
  ["team", "s"],
];

/**
 * A group's name with its article in the genitive ("der SPD-Fraktion im Landtag", "des Landesvorstands der NRW-SPD"),
 * or null where its gender is not known for sure.
 */
export function groupGenitive(name: string): string | null {
  const [head = "", ...rest] = name.trim().split(/\s+/u);
  const noun = head.toLowerCase();
  if ([...FEMININE, ...FEMININE_MORE].some((ending) => noun.endsWith(ending))) return `der ${name.trim()}`;
  const strong = STRONG.find(([ending]) => noun.endsWith(ending));
  return strong === undefined ? null : `des ${[head + strong[1], ...rest].join(" ")}`;
}
