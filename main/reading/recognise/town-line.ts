const TOWN = /^(?:(?<code>[A-Z]{1,2})[-– ]{1,2})?(?<postcode>\d{4,5}) +(?<town>\p{Lu}[\p{L} ./()-]{1,60})$/u;
const BRITISH = /^(?:[\p{L} ,.'-]{2,40} )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u;

/** The line of an address with postcode and town; null if it is something else. */
export function readTownLine(line: string): { readonly postcode: string; readonly town: string } | null {
  if (line.length > 100) return null;
  const groups = TOWN.exec(line.replace(/[\s\u00A0]+/gu, " "))?.groups;
  if (groups !== undefined) return { postcode: groups["postcode"] ?? "", town: (groups["town"] ?? "").trim() };
  return BRITISH.test(line) ? { postcode: "", town: line } : null;
}

const STREET =
  /^(?:\p{L}[\p{L}\s.'-]{2,60} \d{1,4} ?[a-z]?(?: ?[-–/] ?\d{1,4} ?[a-z]?)?|\d{1,4}[a-z]? \p{Lu}[\p{L} .'-]{2,60}|Postfach [\d ]+)$/u;

/** Whether a line can be a street with its house number, or a post-office box. */
export function isStreetLine(line: string): boolean {
  return line.length <= 100 && STREET.test(line);
}

const COUNTRIES =
  /^(?:Österreich|Austria|Schweiz|Switzerland|Belgien|Belgium|Belgique|Niederlande|Netherlands|Luxemburg|Luxembourg|Frankreich|France|Polen|Poland|Dänemark|Denmark|Deutschland|Germany|Großbritannien|United Kingdom|England|Irland|Ireland|Italien|Italy|Spanien|Spain)$/iu;

export function isCountryLine(line: string): boolean {
  return line.length <= 30 && COUNTRIES.test(line);
}
