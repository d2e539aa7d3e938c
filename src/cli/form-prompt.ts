// The table of fields as a prompt: up and down between fields, left and right through choices, letters to type or to look
// for a choice; Enter goes on, and on the last line agrees. It is written on what inquirer's own prompts are written on.

import {
  createPrompt,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePrefix,
  useState,
} from '@inquirer/core';
import { askedFields, type Field, type FieldValues, faultIn, valuesOf } from './form-fields.ts';
import { promptColumns, promptTheme, promptWords } from './prompt-theme.ts';
import { ranked } from './search-rank.ts';
import { cutToWidth, padTo, textWidth } from './views/text-width.ts';

type Fields = readonly Field<string>[];

interface Form {
  readonly message: string;
  readonly fields: Fields;
}

interface State {
  /** The line pointed at; behind the last field stands the line that agrees. */
  readonly at: number;
  readonly changed: ReadonlyMap<string, string>;
  /** What was typed since this field is pointed at. */
  readonly typed: string | null;
  readonly fault: string | null;
  readonly agreed: boolean;
}

interface Key {
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly sequence?: string;
}

const START: State = { at: 0, changed: new Map(), typed: null, fault: null, agreed: false };
const WIDEST_LABEL = 38;
const DEFAULT_ROWS = 24;
/** Question, blank line, hint, fault, keys, and what may stand above. */
const OTHER_LINES = 7;

export const formPrompt = createPrompt<FieldValues<string>, Form>(({ message, fields }, done) => {
  const theme = makeTheme(promptTheme());
  const [state, setState] = useState(START);
  const prefix = usePrefix({ status: state.agreed ? 'done' : 'idle', theme });
  useKeypress((key, rl) => {
    rl.clearLine(0);
    const next = afterKey(fields, state, key);
    setState(next);
    if (next.agreed) done(valuesOf(fields, next.changed));
  });
  const head = `${prefix} ${theme.style.message(message, state.agreed ? 'done' : 'idle')}`;
  return state.agreed ? head : [head, drawn(fields, state, theme.style).join('\n')];
});

function shownFields(fields: Fields, { changed }: State): Fields {
  return askedFields(fields, valuesOf(fields, changed));
}

function afterKey(fields: Fields, state: State, key: Key): State {
  const field = shownFields(fields, state)[state.at];
  if (isUpKey(key) || (isTabKey(key) && key.shift)) return moved(fields, state, -1);
  if (isDownKey(key)) return moved(fields, state, 1);
  if (isEnterKey(key) || isTabKey(key)) return field ? left(fields, state, field) : agreed(fields, state);
  if (!field || key.ctrl) return state;
  return field.choices ? pointed(fields, state, field, key) : edited(fields, state, field, key);
}

function moved(fields: Fields, state: State, by: number): State {
  const last = shownFields(fields, state).length;
  return { ...state, at: Math.min(Math.max(state.at + by, 0), last), typed: null, fault: null };
}

/** Nobody leaves by Enter what cannot be. */
function left(fields: Fields, state: State, field: Field<string>): State {
  const fault = faultIn(field, valuesOf(fields, state.changed));
  return fault === null ? moved(fields, state, 1) : { ...state, fault };
}

function agreed(fields: Fields, state: State): State {
  const value = valuesOf(fields, state.changed);
  const shown = shownFields(fields, state);
  const at = shown.findIndex(field => faultIn(field, value) !== null);
  const wrong = shown[at];
  if (!wrong) return { ...state, agreed: true };
  return { ...state, at, typed: null, fault: faultIn(wrong, value) };
}

/** The first letter replaces what stands there. */
function edited(fields: Fields, state: State, { name }: Field<string>, key: Key): State {
  const standing = state.typed ?? valuesOf(fields, state.changed)(name);
  if (isBackspaceKey(key)) return withText(state, name, [...standing].slice(0, -1).join(''));
  const letters = lettersOf(key);
  return letters === '' ? state : withText(state, name, `${state.typed ?? ''}${letters}`.normalize('NFC'));
}

function withText(state: State, name: string, text: string): State {
  return { ...state, changed: new Map([...state.changed, [name, text]]), typed: text, fault: null };
}

/** One step aside, or to the likeliest of those that hold what was typed. */
function pointed(fields: Fields, state: State, { name, choices = [] }: Field<string>, key: Key): State {
  const value = valuesOf(fields, state.changed)(name);
  const at = choices.findIndex(choice => choice.value === value);
  const step = key.name === 'left' ? -1 : key.name === 'right' || key.name === 'space' ? 1 : 0;
  if (step !== 0) {
    const next = choices[(at + step + choices.length) % choices.length];
    return next ? chosen(state, name, next.value, null) : state;
  }
  const typed = isBackspaceKey(key) ? '' : `${state.typed ?? ''}${lettersOf(key)}`;
  const [found] = ranked(typed, choices);
  return typed !== '' && found ? chosen(state, name, found.value, typed) : { ...state, typed: null };
}

function chosen(state: State, name: string, value: string, typed: string | null): State {
  return { ...state, changed: new Map([...state.changed, [name, value]]), typed, fault: null };
}

function lettersOf({ sequence = '' }: Key): string {
  return /^[^\p{Cc}]+$/u.test(sequence) ? sequence : '';
}

interface Style {
  readonly highlight: (text: string) => string;
  readonly error: (text: string) => string;
  readonly help: (text: string) => string;
}

function drawn(fields: Fields, state: State, style: Style): readonly string[] {
  const shown = shownFields(fields, state);
  const widest = Math.min(WIDEST_LABEL, Math.max(...shown.map(({ label }) => textWidth(label))));
  const value = valuesOf(fields, state.changed);
  const { formKeys, formAgree } = promptWords();
  const lines = [
    ...shown.map((field, i) => {
      const label = padTo(cutToWidth(field.label, widest), widest);
      return `${label}  ${valueText(field, value(field.name), i === state.at)}`;
    }),
    formAgree,
  ].map((line, i) => {
    const cut = cutToWidth(line, promptColumns() - 2);
    return i === state.at ? style.highlight(`❯ ${cut}`) : `  ${cut}`;
  });
  const hint = state.fault === null ? shown[state.at]?.hint : undefined;
  return [
    ...windowOf(lines, state.at),
    ' ',
    ...(hint === undefined ? [] : [style.help(hint)]),
    ...(state.fault === null ? [] : [style.error(state.fault)]),
    style.help(formKeys),
  ];
}

function valueText({ choices }: Field<string>, value: string, active: boolean): string {
  if (!choices) return active ? `${value}_` : value;
  const name = choices.find(choice => choice.value === value)?.name ?? value;
  return active ? `◂ ${name} ▸` : name;
}

/** As many lines as the screen has room for, around the one pointed at. */
function windowOf(lines: readonly string[], at: number): readonly string[] {
  const room = Math.max(3, (process.stderr.rows || DEFAULT_ROWS) - OTHER_LINES);
  const from = Math.min(Math.max(0, at - Math.floor(room / 2)), Math.max(0, lines.length - room));
  return lines.slice(from, from + room);
}
