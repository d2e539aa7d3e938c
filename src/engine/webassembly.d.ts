// Node has WebAssembly, but only the DOM library describes it, and this program wants nothing of the DOM.
declare namespace WebAssembly {
  type Module = object;
}
