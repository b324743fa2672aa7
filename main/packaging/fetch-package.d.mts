export function fetchPackage(name: string, version: string, folder: string): void;
export function refusal(name: string, version: string, complaint: string): string;
