// The tags and texts of an XML part, in one pass over its bytes. No byte is looked at twice for any reason that the
// file chooses, so that the work is linear in its length; `readXml` returns how many steps it took, for a test.

import { ZipError } from './zip-entries.ts';

export interface XmlTag {
  /** Without the prefix of a namespace. */
  readonly name: string;
  /** The value of an attribute, named without a prefix; null where the tag has none. */
  attribute(name: string): string | null;
}

export interface XmlReader {
  open(tag: XmlTag): void;
  close(name: string): void;
  /** Between two tags; may come in several pieces. */
  text(text: string): void;
}

/** An office program never writes a document type; it is how an XML parser is made to work for an attacker. */
export class XmlDoctype extends Error {
  override readonly name = 'XmlDoctype';
}

const [LESS, GREATER, SLASH, BANG, QUESTION, EQUALS] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3d];
const [QUOTE, APOSTROPHE, AMPERSAND, COLON] = [0x22, 0x27, 0x26, 0x3a];
const MOST_ATTRIBUTES = 100;
const DEEPEST = 100;

interface Cursor {
  readonly bytes: Buffer;
  /** Names the part where it is broken. */
  readonly part: string;
  at: number;
  steps: number;
}

/** Throws ZipError where the part is no XML, XmlDoctype where it declares a document type. */
export function readXml(bytes: Buffer, part: string, reader: XmlReader): number {
  // Parts in UTF-16 would hide a document type; office programs write UTF-8.
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0 || bytes[0] === 0xff || bytes[0] === 0xfe))
    throw new ZipError(part);
  const cursor: Cursor = { bytes, part, at: 0, steps: 0 };
  const open: string[] = [];
  while (cursor.at < bytes.length) {
    const next = find(cursor, LESS);
    if (next > cursor.at && open.length > 0) reader.text(decoded(cursor, cursor.at, next));
    cursor.at = next;
    if (next < bytes.length) readMarkup(cursor, open, reader);
  }
  if (open.length > 0) throw new ZipError(part);
  return cursor.steps;
}

function readMarkup(cursor: Cursor, open: string[], reader: XmlReader): void {
  const next = cursor.bytes[cursor.at + 1];
  if (next === BANG) readDeclaration(cursor, open, reader);
  else if (next === QUESTION) skipPast(cursor, '?>');
  else if (next === SLASH) readEnd(cursor, open, reader);
  else readStart(cursor, open, reader);
}

function readStart(cursor: Cursor, open: string[], reader: XmlReader): void {
  const { tag, closed } = readTag(cursor);
  reader.open(tag);
  if (closed) reader.close(tag.name);
  else if (open.push(tag.name) > DEEPEST) throw new ZipError(cursor.part);
}

function readEnd(cursor: Cursor, open: string[], reader: XmlReader): void {
  const end = mustFind(cursor, GREATER, cursor.at + 2);
  const name = localName(cursor.bytes, cursor.at + 2, end).trimEnd();
  if (open.pop() !== name) throw new ZipError(cursor.part);
  cursor.at = end + 1;
  reader.close(name);
}

/** Comments are passed over, CDATA is text, anything else declares a document type. */
function readDeclaration(cursor: Cursor, open: readonly string[], reader: XmlReader): void {
  const { bytes, at } = cursor;
  if (bytes.toString('latin1', at, at + 4) === '<!--') skipPast(cursor, '-->');
  else if (bytes.toString('latin1', at, at + 9) !== '<![CDATA[') throw new XmlDoctype(cursor.part);
  else {
    skipPast(cursor, ']]>');
    if (open.length > 0) reader.text(bytes.toString('utf8', at + 9, cursor.at - 3));
  }
}

/** A tag from its `<` to its `>`, quotes respected. */
function readTag(cursor: Cursor): { readonly tag: XmlTag; readonly closed: boolean } {
  const { bytes } = cursor;
  const from = cursor.at + 1;
  let at = from;
  while (at < bytes.length && !isSpace(bytes[at]) && bytes[at] !== GREATER && bytes[at] !== SLASH) {
    if (bytes[at] === LESS) throw new ZipError(cursor.part);
    at++;
  }
  if (at === from) throw new ZipError(cursor.part);
  const name = localName(bytes, from, at);
  cursor.steps += at - from;
  cursor.at = at;
  const attributes = readAttributes(cursor);
  const closed = bytes[cursor.at] === SLASH;
  if (closed) cursor.at++;
  if (bytes[cursor.at] !== GREATER) throw new ZipError(cursor.part);
  cursor.at++;
  return { tag: asTag(name, attributes, cursor), closed };
}

/** Where each attribute stands: name from, name until, value from, value until. */
type Span = readonly [number, number, number, number];

function readAttributes(cursor: Cursor): readonly Span[] {
  const spans: Span[] = [];
  const { bytes } = cursor;
  for (;;) {
    skipSpace(cursor);
    const first = bytes[cursor.at];
    if (first === GREATER || first === SLASH || first === undefined) return spans;
    const from = cursor.at;
    while (cursor.at < bytes.length && bytes[cursor.at] !== EQUALS && !isSpace(bytes[cursor.at])) {
      if (bytes[cursor.at] === LESS || bytes[cursor.at] === GREATER) throw new ZipError(cursor.part);
      cursor.at++;
    }
    const until = cursor.at;
    cursor.steps += until - from + 1;
    skipSpace(cursor);
    if (bytes[cursor.at] !== EQUALS) throw new ZipError(cursor.part);
    cursor.at++;
    skipSpace(cursor);
    const value = readQuoted(cursor);
    if (spans.push([from, until, ...value]) > MOST_ATTRIBUTES) throw new ZipError(cursor.part);
  }
}

/** A value in either kind of quotes. No `<` may stand in it, so that a missing quote ends soon. */
function readQuoted(cursor: Cursor): readonly [number, number] {
  const { bytes } = cursor;
  const quote = bytes[cursor.at];
  if (quote !== QUOTE && quote !== APOSTROPHE) throw new ZipError(cursor.part);
  const from = cursor.at + 1;
  let at = from;
  while (at < bytes.length && bytes[at] !== quote) {
    if (bytes[at] === LESS) throw new ZipError(cursor.part);
    at++;
  }
  cursor.steps += at - from + 1;
  if (at >= bytes.length) throw new ZipError(cursor.part);
  cursor.at = at + 1;
  return [from, at];
}

function asTag(name: string, spans: readonly Span[], cursor: Cursor): XmlTag {
  return {
    name,
    attribute(wanted) {
      for (const [from, until, valueFrom, valueUntil] of spans)
        if (localName(cursor.bytes, from, until) === wanted) return decoded(cursor, valueFrom, valueUntil);
      return null;
    },
  };
}

function localName(bytes: Buffer, from: number, until: number): string {
  for (let at = from; at < until; at++)
    if (bytes[at] === COLON) return bytes.toString('latin1', at + 1, until);
  return bytes.toString('latin1', from, until);
}

function decoded({ bytes, part }: Cursor, from: number, until: number): string {
  const text = bytes.toString('utf8', from, until);
  for (let at = from; at < until; at++) if (bytes[at] === AMPERSAND) return withoutEntities(text, part);
  return text;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function withoutEntities(text: string, part: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));|&/gi, (_, decimal, hex, named) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const letter = named ? ENTITIES.get(named) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (letter === undefined) throw new ZipError(part);
    return letter;
  });
}

/** Where the byte stands next; the end where it stands nowhere. */
function find(cursor: Cursor, byte: number, from = cursor.at): number {
  const found = cursor.bytes.indexOf(byte, from);
  const at = found < 0 ? cursor.bytes.length : found;
  cursor.steps += at - from + 1;
  return at;
}

function mustFind(cursor: Cursor, byte: number, from: number): number {
  const at = find(cursor, byte, from);
  if (at >= cursor.bytes.length) throw new ZipError(cursor.part);
  return at;
}

function skipPast(cursor: Cursor, end: string): void {
  const found = cursor.bytes.indexOf(end, cursor.at, 'latin1');
  if (found < 0) throw new ZipError(cursor.part);
  cursor.steps += found - cursor.at;
  cursor.at = found + end.length;
}

function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.bytes[cursor.at])) {
    cursor.at++;
    cursor.steps++;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
