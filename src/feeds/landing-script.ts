// The page's few lines of script, allowed by their hash alone: a button that copies the link. Without script it is hidden.

import { createHash } from 'node:crypto';

export const COPY_SCRIPT =
  "for(const b of document.querySelectorAll('[data-copy]')){b.hidden=!navigator.clipboard;b.onclick=()=>navigator.clipboard.writeText(b.dataset.copy).then(()=>{b.textContent=b.dataset.copied})}";

const HASH = createHash('sha256').update(COPY_SCRIPT).digest('base64');

/** What the page may do, in the page and in what the server sends with it. */
export const PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;
