export function foreignNatives(
  folder: string,
  target: { readonly platform: string; readonly arch: string },
): readonly string[];
export function afterPack(context: {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly arch: number;
}): Promise<void>;
