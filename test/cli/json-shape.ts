// The shape of a JSON value, as a reader of the documentation wants it: names and kinds, two levels deep.

export type Shape = string | { readonly [name: string]: Shape };

const DEPTH = 2;

export function shapeOf(value: unknown, depth = DEPTH): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return arrayShape(value, depth);
  if (typeof value !== 'object') return typeof value;
  if (depth === 0) return 'object';
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner, depth - 1)]));
}

function arrayShape(items: readonly unknown[], depth: number): Shape {
  const shapes = items.map(item => shapeOf(item, depth));
  const [first] = shapes;
  if (first === undefined) return 'array';
  const merged = shapes.reduce(merge, first);
  return typeof merged === 'string' ? `array of ${merged}` : { '[]': merged };
}

/** What holds for both: a name that one lacks is marked `?`, kinds that differ are joined. */
export function merge(a: Shape, b: Shape): Shape {
  if (typeof a === 'string' || typeof b === 'string') {
    if (JSON.stringify(a) === JSON.stringify(b)) return a;
    if (a === 'array' && isArray(b)) return b;
    if (b === 'array' && isArray(a)) return a;
    if (typeof a !== 'string') return a;
    if (typeof b !== 'string') return b;
    return [...new Set([...a.split(' | '), ...b.split(' | ')])].sort().join(' | ');
  }
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)].map(name => name.replace(/\?$/, '')))];
  return Object.fromEntries(
    names.map(name => {
      const [left, right] = [a[name] ?? a[`${name}?`], b[name] ?? b[`${name}?`]];
      const everywhere = name in a && name in b;
      const inner =
        left !== undefined && right !== undefined ? merge(left, right) : (left ?? right ?? 'null');
      return [everywhere ? name : `${name}?`, inner];
    }),
  );
}

function isArray(shape: Shape): boolean {
  return typeof shape === 'string' ? shape.startsWith('array') : '[]' in shape;
}

/** One line a name, indented. */
export function printShape(shape: Shape, indent = ''): string {
  if (typeof shape === 'string') return shape;
  const inner = shape['[]'];
  if (inner !== undefined) return `array of ${printShape(inner, indent)}`;
  const lines = Object.entries(shape).map(
    ([name, value]) => `${indent}  ${name}: ${printShape(value, `${indent}  `)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}
