export interface PackagedTarget {
  readonly platform: string;
  readonly arch: string;
}
export function packagedTargets(
  words: readonly string[],
  machine: PackagedTarget,
  configured?: Readonly<Record<string, readonly string[]>>,
): readonly PackagedTarget[];
export function nativeParts(targets: readonly PackagedTarget[]): readonly string[];
export function needlessParts(installed: readonly string[], needed: readonly string[]): readonly string[];
