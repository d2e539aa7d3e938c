// A table of fields that is filled in on one screen: what it asks for, and what was filled in.

/** What stands in a field. */
export type FieldValues<Name extends string> = (name: Name) => string;

export interface FieldChoice {
  readonly name: string;
  readonly value: string;
}

export interface Field<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What stands there at first. */
  readonly value: string;
  /** The only values it takes, the likeliest first; without them it takes text. */
  readonly choices?: readonly FieldChoice[];
  /** How it is written, shown while it is pointed at. */
  readonly hint?: string;
  /** Whether it is asked for, by what stands in the others. */
  readonly asked?: (value: FieldValues<Name>) => boolean;
  /** True, or the sentence that says what is wrong. */
  readonly check?: (typed: string, value: FieldValues<Name>) => true | string;
}

export function valuesOf<Name extends string>(
  fields: readonly Field<Name>[],
  changed: ReadonlyMap<string, string>,
): FieldValues<Name> {
  const standing = new Map<string, string>(fields.map(({ name, value }) => [name, value]));
  return name => changed.get(name) ?? standing.get(name) ?? '';
}

export function askedFields<Name extends string>(
  fields: readonly Field<Name>[],
  value: FieldValues<Name>,
): readonly Field<Name>[] {
  return fields.filter(({ asked }) => asked?.(value) ?? true);
}

/** What is wrong with what stands in a field; null where nothing is. */
export function faultIn<Name extends string>(field: Field<Name>, value: FieldValues<Name>): string | null {
  const verdict = field.check?.(value(field.name), value) ?? true;
  return verdict === true ? null : verdict;
}
