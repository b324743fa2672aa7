/** Larger files are refused before they cross the boundary. */
export const FILE_LIMIT_BYTES = 64_000_000;
