import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, XmlDoctype } from '../../src/intake/formats/xml-tokens.ts';
import { ZipError } from '../../src/intake/formats/zip-entries.ts';

const BUDGET = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000), seed: 8 };

function tokens(xml: string): readonly string[] {
  const seen: string[] = [];
  readXml(Buffer.from(xml), 'x.xml', {
    open: tag => seen.push(`<${tag.name} ${tag.attribute('r') ?? ''}`),
    close: name => seen.push(`</${name}`),
    text: text => seen.push(text),
  });
  return seen;
}

describe('the XML of office documents', () => {
  it('comes as tags without prefixes, their attributes, and texts', () => {
    expect(
      tokens(
        `<?xml version="1.0"?><x:a r='1"2'><!-- <b> --><b r="&lt;&#272;" />Đ &amp; <![CDATA[<c>]]></x:a>`,
      ),
    ).toEqual(['<a 1"2', '<b <Đ', '</b', 'Đ & ', '<c>', '</a']);
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a b></a>',
    '<a b="1></a>',
    '<a <b/></a>',
    '<a>&nothing;</a>',
    '<a><!-- </a>',
    '<>',
    '<a>'.repeat(200),
  ])('%j is broken', xml => {
    expect(() => tokens(xml)).toThrow(ZipError);
  });

  it('with a document type is refused', () => {
    expect(() => tokens('<!DOCTYPE a><a/>')).toThrow(XmlDoctype);
  });

  it('takes no more than two steps a byte, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      '<',
      '</',
      '<a',
      '<mergeCell ',
      ' r="',
      '"',
      "'",
      '=',
      '/',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      'x',
      ' ',
      '<?',
      '?>',
    );
    const hostile = fc
      .array(piece, { maxLength: 40 })
      .chain(pieces => fc.integer({ min: 1, max: 400 }).map(times => pieces.join('').repeat(times)));
    fc.assert(
      fc.property(hostile, xml => {
        const bytes = Buffer.from(`<a>${xml}`);
        const spent = stepsOf(bytes);
        if (spent !== null) expect(spent).toBeLessThanOrEqual(2 * bytes.length + 10);
      }),
      BUDGET,
    );
  });
});

/** Null where the bytes are refused: then it stopped before the end. */
function stepsOf(bytes: Buffer): number | null {
  try {
    return readXml(bytes, 'x.xml', { open: () => {}, close: () => {}, text: () => {} });
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlDoctype) return null;
    throw error;
  }
}
