import { USUAL_MODEL, USUAL_ROSTER_TITLE } from '../../domain/settings/settings-table.ts';

const TRANSLATED: Readonly<Record<string, string>> = {
  [USUAL_MODEL]: '30 minutes for the people',
  [USUAL_ROSTER_TITLE]: 'Early duty roster',
};

/** A name of the ward's own stays as it is. */
export const translated = (name: string): string => TRANSLATED[name] ?? name;

/** “30 minutes for the people”, where there is a model. */
export const inQuotes = (model: string): string => (model === '' ? '' : ` “${translated(model)}”`);
