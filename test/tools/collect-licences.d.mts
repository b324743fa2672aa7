export function licenceTexts(): string;
