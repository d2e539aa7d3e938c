// By itself, as commands name it before anything of a document is loaded.

/** A row for each duty, a grid of weeks, or a row for each person. */
export const ROSTER_VIEWS = ['duties', 'weeks', 'people'] as const;
export type RosterView = (typeof ROSTER_VIEWS)[number];
