/** How the language calls what facts name by code: a person, a role, a skill. */
export interface Names {
  readonly person: (code: string) => string;
  readonly role: (code: string) => string;
  readonly skill: (code: string) => string;
}

interface TwoNames {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface Named {
  readonly people: readonly { readonly code: string; readonly name: string }[];
  readonly roles: readonly TwoNames[];
  readonly skills: readonly TwoNames[];
}

const itself = (code: string) => code;
/** Where nobody is at hand who knows the names. */
export const BY_CODE: Names = { person: itself, role: itself, skill: itself };

/** Of what has a name in each language. */
export function nameIn(
  { nameVi, nameEn }: Pick<TwoNames, 'nameVi' | 'nameEn'>,
  language: 'vi' | 'en',
): string {
  return language === 'vi' ? nameVi : nameEn;
}

export function namesIn(all: readonly TwoNames[], language: 'vi' | 'en'): (code: string) => string {
  const known = new Map(all.map(one => [one.code, nameIn(one, language)]));
  return code => known.get(code) ?? code;
}

/** Whom history or a hand-made roster names and the ward has not, or no more, is called by the code. */
export function namesOf({ people, roles, skills }: Named, language: 'vi' | 'en'): Names {
  const names = new Map(people.map(p => [p.code, p.name]));
  return {
    person: code => (names.has(code) ? `${names.get(code)} (${code})` : code),
    role: namesIn(roles, language),
    skill: namesIn(skills, language),
  };
}
