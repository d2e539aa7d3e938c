// The shared texts of an Excel workbook, with what is struck through in them; pronunciation is no part of a text.

import type { CellMark } from './sheet.ts';
import { isOn } from './xlsx-styles.ts';
import { readXml, type XmlReader } from './xml-tokens.ts';

export interface RichText {
  readonly text: string;
  readonly struck: Extract<CellMark, 'struck' | 'partly-struck'> | null;
}

/** Collects the runs of one `si` or `is`. */
export interface TextCollector extends XmlReader {
  /** What was collected; begins anew. */
  take(): RichText;
}

export function textCollector(): TextCollector {
  let pieces: { readonly text: string; readonly struck: boolean }[] = [];
  let [inText, inPhonetic, struck] = [false, false, false];
  return {
    open(tag) {
      if (tag.name === 't') inText = true;
      else if (tag.name === 'rPh') inPhonetic = true;
      else if (tag.name === 'r') struck = false;
      else if (tag.name === 'strike') struck = isOn(tag.attribute('val'));
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'r') struck = false;
    },
    text(text) {
      if (inText && !inPhonetic) pieces.push({ text: unescaped(text), struck });
    },
    take() {
      const all = pieces;
      pieces = [];
      return richText(all);
    },
  };
}

/** The words that are not struck through; where all are, all of them. */
export function richText(pieces: readonly { readonly text: string; readonly struck: boolean }[]): RichText {
  const joined = (of: typeof pieces) => of.map(p => p.text).join('');
  const filled = pieces.filter(p => p.text.trim() !== '');
  const kept = filled.filter(p => !p.struck);
  if (kept.length === filled.length) return { text: joined(pieces), struck: null };
  if (kept.length === 0) return { text: joined(pieces), struck: 'struck' };
  return { text: joined(pieces.filter(p => !p.struck)), struck: 'partly-struck' };
}

export function readSharedTexts(bytes: Buffer | undefined, part: string): readonly RichText[] {
  if (!bytes) return [];
  const texts: RichText[] = [];
  const collector = textCollector();
  readXml(bytes, part, {
    open: tag => collector.open(tag),
    text: text => collector.text(text),
    close(name) {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
  });
  return texts;
}

/** ECMA-376 22.9.2.19: characters that XML cannot hold are written _x000D_. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
