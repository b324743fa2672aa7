const CUES =
  /initiative|freund(?:e|innen|eskreis)|verein|verband|bündnis|buendnis|netzwerk|forum|kreis|stiftung|kirche|gemeinde|rat\b|e\. ?v\.|gmbh|ggmbh|gruppe|bund\b|hilfe|diakonie|caritas|gewerkschaft|partei|fraktion|schule|universität|hochschule|ministerium|amt\b|stadt |landtag|allianz|aktion|zentrum|haus\b|genossenschaft|society|association|council|trust|campaign|network|alliance|foundation|group|club|klub|union|committee|komitee|ag\b|redaktion|verlag|kollektiv|büro/iu;

/** Whether a line names an organisation rather than a person. */
export function isOrganisation(line: string): boolean {
  return CUES.test(line);
}
