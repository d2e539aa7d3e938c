/** As package.json has it. */

import { createRequire } from 'node:module';

export function programVersion(): string {
  const manifest: { readonly version: string } = createRequire(import.meta.url)('#manifest');
  return manifest.version;
}
