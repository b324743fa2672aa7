export function licenceTexts(): string;
export function travellingPackages(): readonly { readonly name: string; readonly version: string }[];
