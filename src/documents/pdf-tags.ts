// Tagged PDF: what is a heading, a paragraph, a cell and whose heading a column is, for those who hear the page
// (ISO 32000-1, 14.8). pdfmake draws without tags, so each line is wrapped where it is drawn: the `id` of its node says
// the place in the tree, as `Table@3>TR@0>TH@1`; what has no place (rules, running lines) is an artifact.

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Of a line that stands on every page; the number makes its id one of its own, as pdfmake wants them. */
export function running(number: number | string): string {
  return `${RUNNING}|${number}`;
}
const RUNNING = 'Artifact';

export interface Spans {
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

/** A step to a place in the tree: type, its number among its siblings, and what a cell stands over. */
export function tag(type: string, index: number | string, { rows = 1, columns = 1 }: Spans = {}): string {
  return rows * columns > 1 ? `${type}@${index}@${rows}x${columns}` : `${type}@${index}`;
}

export function tagPath(...steps: readonly string[]): string {
  return steps.join('>');
}

/** Of one of several lines at the same place. */
export function lineAt(path: string, line: number): string {
  return `${path}|${line}`;
}

const trees = new WeakMap<Document, TagTree>();
let wrapped: Promise<void> | null = null;

/** From now on documents are drawn with tags. */
export async function drawWithTags(): Promise<void> {
  wrapped ??= wrapRenderer();
  return wrapped;
}

async function wrapRenderer(): Promise<void> {
  // Node gives the module of CommonJS whole, other loaders what it exports by default.
  const { default: found } = await import('pdfmake/js/Renderer.js');
  const { prototype } = 'default' in found ? found.default : found;
  const { renderLine, renderVector, renderWatermark } = prototype;
  prototype.renderLine = function (line, x, y) {
    const path = line.id?.split('|')[0];
    line.id = undefined;
    treeOf(this.pdfDocument).draw(path, () => renderLine.call(this, line, x, y));
  };
  prototype.renderVector = function (vector) {
    artifact(this.pdfDocument, () => renderVector.call(this, vector));
  };
  prototype.renderWatermark = function (page) {
    artifact(this.pdfDocument, () => renderWatermark.call(this, page));
  };
}

/** When all is drawn. */
export function closeTags(document: Document): void {
  trees.get(document)?.close();
}

function artifact(document: Document, draw: () => void): void {
  document.markContent('Artifact');
  draw();
  document.endMarkedContent();
}

function treeOf(document: Document): TagTree {
  const tree = trees.get(document) ?? new TagTree(document);
  trees.set(document, tree);
  return tree;
}

class TagTree {
  readonly #document: Document;
  readonly #root: Element;
  readonly #elements = new Map<string, Element>();
  /** The page on which a row of headings was drawn first: where it is repeated, it is an artifact. */
  readonly #pageOf = new Map<string, object>();
  #current = tag('P', 0);

  constructor(document: Document) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  draw(path: string | undefined, draw: () => void): void {
    if (path !== RUNNING) this.#current = path ?? this.#current;
    if (path === RUNNING || this.#isRepeated(this.#current)) artifact(this.#document, draw);
    else this.#drawAt(this.#current, draw);
  }

  #drawAt(path: string, draw: () => void): void {
    const { type } = stepOf(path.split('>').at(-1) ?? '');
    const content = this.#document.markStructureContent(type);
    draw();
    this.#document.endMarkedContent();
    this.#elementAt(path).add(content);
  }

  close(): void {
    this.#root.end();
  }

  #isRepeated(path: string): boolean {
    if (!path.includes('>THead@')) return false;
    const page = this.#pageOf.get(path) ?? this.#document.page;
    this.#pageOf.set(path, page);
    return page !== this.#document.page;
  }

  #elementAt(path: string): Element {
    const known = this.#elements.get(path);
    if (known) return known;
    const steps = path.split('>');
    const parent = steps.length > 1 ? this.#elementAt(steps.slice(0, -1).join('>')) : this.#root;
    const { type, scope, spans } = stepOf(steps.at(-1) ?? '');
    const element = this.#document.struct(type);
    if (scope || spans) setAttributes(element, { O: 'Table', ...(scope ? { Scope: scope } : {}), ...spans });
    parent.add(element);
    this.#elements.set(path, element);
    return element;
  }
}

/** `TH:Column@2@2x1` */
function stepOf(step: string) {
  const [name = '', , over] = step.split('@');
  const [type = '', scope] = name.split(':');
  const [rows, columns] = over?.split('x').map(Number) ?? [];
  return { type, scope, spans: over === undefined ? null : { RowSpan: rows, ColSpan: columns } };
}

/** pdfkit's types do not show what an element keeps its attributes in. */
function setAttributes(element: Element, attributes: object): void {
  if (!('dictionary' in element)) return;
  const { dictionary } = element;
  if (typeof dictionary === 'object' && dictionary && 'data' in dictionary)
    Object.assign(dictionary.data ?? {}, { A: attributes });
}
