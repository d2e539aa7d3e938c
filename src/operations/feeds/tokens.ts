// Secret calendar addresses: given out, changed for new ones, taken back. Operations that undo passes over: a
// revoked address never comes back to life.

import type { CivilDate } from '../../domain/civil-date.ts';
import { addDays } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import {
  type FeedSubject,
  type FeedToken,
  pageOf,
  sameSubject,
  subjectCode,
  TOKEN_BYTES,
} from '../../domain/feed-token.ts';
import { cleanText, compareText } from '../../domain/text.ts';
import type { Database } from '../../store/database.ts';
import { addFeedToken, readFeedTokens, revokeToken } from '../../store/feed-tokens.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import { todayIn } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { operate, readFrom } from '../operate.ts';
import {
  chooseSubjects,
  hasLost,
  mayHaveFeed,
  ownerName,
  type SubjectChoice,
  type Subjects,
} from './choose-subjects.ts';

export interface TokenChoice extends SubjectChoice {
  /** Of the address; null for any. */
  readonly name: string | null;
  /** The address itself, or the token in it; null where it is chosen by its owner. */
  readonly link: string | null;
}

export interface ListedToken extends FeedToken {
  /** The person's name, the role's code; empty for the ward. */
  readonly owner: string;
  /** `ended`: its owner has left, and the next build revokes it. */
  readonly state: 'alive' | 'ended' | 'revoked';
  /** The page that it opens; null while the ward has no address. */
  readonly page: string | null;
}

export interface TokenChanges {
  readonly issued: readonly ListedToken[];
  /** Had an address of that name already. */
  readonly kept: readonly ListedToken[];
  readonly revoked: readonly ListedToken[];
  readonly facts: WardFacts;
}

/** In order of owner. */
export async function listTokens(
  office: Office,
): Promise<{ readonly tokens: readonly ListedToken[]; readonly facts: WardFacts }> {
  return readFrom(office, db => ({ tokens: listed(db, office), facts: readWardFacts(db) }));
}

/** Those who have an address of this name keep it. */
export async function issueTokens(office: Office, choice: TokenChoice): Promise<TokenChanges> {
  const name = cleanText(choice.name ?? '');
  return changeTokens(office, 'feeds issue', {
    find(db, facts) {
      const subjects = chooseSubjects(choice, facts);
      for (const subject of subjects) refuseRetired(subject, facts);
      const alive = listed(db, office).filter(t => t.state !== 'revoked' && t.name === name);
      const has = (subject: FeedSubject) => alive.some(t => sameSubject(t.subject, subject));
      const kept = alive.filter(t => subjects.some(s => sameSubject(s, t.subject)));
      return { kept, revoked: [], wanted: subjects.filter(s => !has(s)) };
    },
    write(db, { wanted }) {
      for (const subject of wanted) issue(db, office, subject, name);
    },
  });
}

/** A new address for each that was chosen; the old one opens nothing any more. */
export async function rotateTokens(office: Office, choice: TokenChoice): Promise<TokenChanges> {
  return changeTokens(office, 'feeds rotate', {
    find(db, facts) {
      const revoked = chooseTokens(db, office, choice, facts).filter(t => t.state === 'alive');
      if (revoked.length === 0) throw noSuchToken(choice);
      return { kept: [], revoked, wanted: [] };
    },
    write(db, { revoked }) {
      for (const { id, subject, name } of revoked) {
        revokeToken(db, id, office.clock.now());
        issue(db, office, subject, name);
      }
    },
  });
}

export async function revokeTokens(office: Office, choice: TokenChoice): Promise<TokenChanges> {
  return changeTokens(office, 'feeds revoke', {
    find: (db, facts) => ({ kept: [], revoked: chooseTokens(db, office, choice, facts), wanted: [] }),
    write(db, { revoked }) {
      for (const { id } of revoked) revokeToken(db, id, office.clock.now());
    },
  });
}

interface Found extends Pick<TokenChanges, 'kept' | 'revoked'> {
  /** Those who get an address. */
  readonly wanted: readonly FeedSubject[];
}

interface Change {
  find(db: Database, facts: Subjects): Found;
  write(db: Database, found: Found): void;
}

/** Looked for again where it is written: others may have given addresses out since, which makes no plan stale. */
async function changeTokens(
  office: Office,
  name: 'feeds issue' | 'feeds rotate' | 'feeds revoke',
  { find, write }: Change,
): Promise<TokenChanges> {
  return operate(
    office,
    name,
    db => {
      const facts = readWardFacts(db);
      return { found: find(db, subjectsOf(facts, office)), facts };
    },
    ({ found, facts }) => {
      const { kept, revoked, wanted } = found;
      if (revoked.length + wanted.length === 0) return { refusal: { kept, revoked, issued: [], facts } };
      return {
        said: { owners: ownersOf([...revoked.map(t => t.subject), ...wanted], facts) },
        write(db) {
          const before = new Set(readFeedTokens(db).map(t => t.id));
          const now = find(db, subjectsOf(facts, office));
          write(db, now);
          const issued = listed(db, office).filter(t => !before.has(t.id));
          return { kept: now.kept, revoked: now.revoked, issued, facts };
        },
      };
    },
  );
}

/** Codes, and the ward's short name. */
export function ownersOf(subjects: readonly FeedSubject[], { settings }: WardFacts): readonly string[] {
  return subjects.map(subject => subjectCode(subject) || settings.presentation.shortName);
}

/** Living ones only. An unknown address, a revoked one and one of nobody are refused in the same words. */
function chooseTokens(
  db: Database,
  office: Office,
  choice: TokenChoice,
  facts: Subjects,
): readonly ListedToken[] {
  const { name, link } = choice;
  const subjects = link === null ? chooseSubjects(choice, facts) : [];
  const chosen = listed(db, office)
    .filter(t => t.state !== 'revoked')
    .filter(t => link === null || link.split(/[/?#]/).includes(t.token))
    .filter(t => link !== null || isOneOf(t, subjects, choice.all))
    .filter(t => name === null || t.name === cleanText(name));
  if (chosen.length === 0) throw noSuchToken(choice);
  return chosen;
}

function isOneOf({ subject }: FeedToken, subjects: readonly FeedSubject[], everyone: boolean): boolean {
  return (everyone && subject.kind === 'person') || subjects.some(s => sameSubject(s, subject));
}

/** An address is not repeated: whoever sees the message might use it. */
function noSuchToken({ people, role, name }: TokenChoice): UserError {
  const value = [...people, role, name].filter(Boolean).join(' ');
  return new UserError('wrong', { code: 'feed-token-missing', facts: { value } });
}

function refuseRetired(subject: FeedSubject, { people, today }: Subjects): void {
  const person = subject.kind === 'person' ? people.find(p => p.code === subject.person) : undefined;
  if (!person || mayHaveFeed(person, today)) return;
  const until = person.memberships.at(-1)?.until;
  const last = until ? addDays(until, -1) : '';
  throw new UserError('wrong', { code: 'person-retired', facts: { person: person.code, last } });
}

function issue(db: Database, office: Office, subject: FeedSubject, name: string): void {
  const taken = new Set(readFeedTokens(db).map(t => t.token));
  const draw = () => Buffer.from(office.randomHex(TOKEN_BYTES), 'hex').toString('base64url');
  let token = draw();
  // A folder of this name must not look like an option to whoever copies or deletes it.
  while (taken.has(token) || token.startsWith('-')) token = draw();
  addFeedToken(db, { subject, name, token, issuedAt: office.clock.now(), issuedBy: office.by });
}

function listed(db: Database, office: Office): readonly ListedToken[] {
  const facts = readWardFacts(db);
  const subjects = subjectsOf(facts, office);
  const { baseUrl } = facts.settings;
  const all = readFeedTokens(db).map((token): ListedToken => {
    const state = token.revokedAt !== null ? 'revoked' : hasLost(token, subjects) ? 'ended' : 'alive';
    const page = baseUrl === null ? null : pageOf(baseUrl, token.token);
    return { ...token, owner: ownerName(token.subject, subjects), state, page };
  });
  return all.toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
}

export function subjectsOf({ people, roles, settings }: WardFacts, { clock }: Office): Subjects {
  const today: CivilDate = todayIn(settings.zone, clock);
  return { people, roles, today };
}

function sortKey({ subject, id }: FeedToken): string {
  const order = { ward: 0, role: 1, person: 2 }[subject.kind];
  return `${order} ${subjectCode(subject)} ${String(id).padStart(9, '0')}`;
}
