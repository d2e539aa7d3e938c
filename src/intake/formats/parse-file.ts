// A process of its own, with little memory and little time: reads a file from standard input and writes its sheets,
// or why it cannot be read, to standard output as JSON. Nothing imports it; `read-workbook.ts` starts it.

import { Worker } from 'node:worker_threads';
import { openWorkbook } from './open-workbook.ts';

const watch = new Worker(new URL('./processor-watch.js', import.meta.url), { workerData: process.argv[2] });
watch.unref();

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
process.stdout.write(JSON.stringify(openWorkbook(Buffer.concat(chunks))));
