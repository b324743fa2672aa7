const ROMAN: readonly (readonly [string, number])[] = [
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MOST = 99;

/** The mark of an item as an HTML list of a type ("1", "a", "A", "i", "I") counts it. */
export function listMark(number: number, type: string): string {
  const mark = /^[aA]$/u.test(type) ? letter(number) : /^[iI]$/u.test(type) ? roman(number) : String(number);
  return `${type === "A" || type === "I" ? mark.toUpperCase() : mark}.`;
}

/** Whether marks count from the first on: "1.", "2."; "a)", "b)"; "(i)", "(ii)". */
export function countsFromOne(marks: readonly string[]): boolean {
  return [String, letter, roman].some((count) =>
    marks.every((mark, index) => /^\(?(\w+)[.)]{1,2}$/u.exec(mark.trim())?.[1]?.toLowerCase() === count(index + 1)),
  );
}

function letter(number: number): string {
  return LETTERS[number - 1] ?? String(number);
}

function roman(number: number): string {
  if (number < 1 || number > MOST) return String(number);
  const [sign, value] = ROMAN.find(([, one]) => one <= number) ?? ["", number];
  return value === number ? sign : sign + roman(number - value);
}
