import { parseArgs } from "node:util";
import { ExpectedError } from "../../preload/contract/expected-error";

export interface OptionKind {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
}

export type OptionTable = Readonly<Record<string, OptionKind>>;

/** What stands on a command line: the words without a dash, and for each option its values in their order. */
export interface Options {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  /** The last value of an option; undefined if it is not there. */
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** Reads the arguments of a verb by its table of options. Throws an ExpectedError that names what is not understood. */
export function readOptions(args: readonly string[], table: OptionTable): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...table },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (kind === undefined) throw new ExpectedError("usage.unknownOption", { option: token.rawName });
    if (kind.type === "boolean" && token.value !== undefined) {
      throw new ExpectedError("usage.needlessValue", { option: token.rawName });
    }
    if (kind.type === "string" && token.value === undefined) {
      throw new ExpectedError("usage.missingValue", { option: token.rawName });
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
  }
  return {
    words,
    has: (name) => values.has(name),
    one: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
  };
}

/** The value of an option that has to be one of a few words; undefined if the option is not there. */
export function oneOf<T extends string>(options: Options, name: string, allowed: readonly T[]): T | undefined {
  const value = options.one(name);
  return value === undefined ? undefined : checkedValue(`--${name}`, value, allowed);
}

export function checkedValue<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const known = allowed.find((one) => one === value);
  if (known === undefined)
    throw new ExpectedError("usage.unknownValue", { option, value, allowed: allowed.join(", ") });
  return known;
}

/** The two sides of "name=value". */
export function pairOf(option: string, text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new ExpectedError("usage.noPair", { option, value: text });
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
