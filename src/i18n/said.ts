/** The facts of an operation in words: people by name, dates as they are written; empty where there is none. */
export type Said = (fact: string) => string;

/** What an operation did, in one sentence without a full stop. */
export type OperationSentence = (said: Said) => string;
