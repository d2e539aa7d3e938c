import { LEGACY_ENCODINGS } from './legacy-encodings.ts';

/** The encodings of text that can be named. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY_ENCODINGS] as const;
export type Encoding = (typeof ENCODINGS)[number];
