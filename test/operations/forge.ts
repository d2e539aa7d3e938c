// As somebody would who can write the file and has this program's own code: what is changed is hashed anew, so that
// nothing in the file tells.

import BetterSqlite3 from 'better-sqlite3';
import { sealAll } from '../../src/store/seal-operation.ts';
import { reckonedHash } from '../../src/store/verify-chain.ts';
import { withoutTriggers } from './published-ward.ts';

export function forge(statements: string, path: string): void {
  const db = new BetterSqlite3(path);
  withoutTriggers(db, () => {
    db.exec(statements);
    let previous = '';
    for (const sequence of db
      .prepare('SELECT sequence FROM publication ORDER BY 1')
      .pluck()
      .all() as number[]) {
      const hash = reckonedHash(db, sequence, previous);
      db.prepare('UPDATE publication SET hash = ? WHERE sequence = ?').run(hash, sequence);
      previous = hash ?? '';
    }
    db.exec('DELETE FROM operation_link');
    sealAll(db, bytes => 'f'.repeat(2 * bytes));
  });
  db.close();
}
