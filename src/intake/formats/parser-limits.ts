/** What the process that opens a file may use. The seconds are of processor time: a slow machine is not a bad file. */
export interface ParserLimits {
  readonly megabytes: number;
  readonly seconds: number;
}

export const LIMITS: ParserLimits = { megabytes: 160, seconds: 20 };

/** What the parser says before it ends itself. */
export const OUT_OF_TIME = 'processor time spent';
