/** The encodings of Vietnamese text before Unicode that can be named. */
export const LEGACY_ENCODINGS = ['windows-1258', 'tcvn3'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];
