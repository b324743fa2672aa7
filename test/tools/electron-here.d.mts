export function isElectronHere(): boolean;
export function electronProgram(): string | null;
export function hasScreen(): boolean;
export function hasVirtualScreen(): boolean;
