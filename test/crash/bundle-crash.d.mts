export function bundleCrash(names: readonly string[], target: string): Promise<void>;
