// What every language says of a problem.

/** What is wrong, with the value, and how to mend it: two sentences. The place is put before them by cli. */
export interface Explained {
  readonly says: string;
  readonly mend: string;
}

export type Explanations<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => Explained };
