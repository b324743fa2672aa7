export function binaryArch(bytes: Uint8Array): { readonly platform: string; readonly arch: string } | null;
