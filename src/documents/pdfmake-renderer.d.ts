/** The part of pdfmake that draws, which it does not export: what pdf-tags.ts goes in between. */
declare module 'pdfmake/js/Renderer.js' {
  interface DrawnLine {
    /** Of the node; on its first line only. */
    id?: string | undefined;
  }
  interface Drawing {
    readonly pdfDocument: PDFKit.PDFDocument;
    renderLine(line: DrawnLine, x: number, y: number): void;
    renderVector(vector: object): void;
    renderWatermark(page: object): void;
  }
  interface Renderer {
    readonly prototype: Drawing;
  }
  const renderer: Renderer | { readonly default: Renderer };
  export default renderer;
}
