// Every migration in order; its place in the list, from 1, is the file's user_version. Immutable once released. Written by
// test/store/migrations.test.ts from what lies beside it.

import { createWard } from './0001-create-ward.ts';
import { addFeedTokens } from './0002-add-feed-tokens.ts';
import { addServiceRecords } from './0003-add-service-records.ts';
import { addHistory } from './0004-add-history.ts';
import { addListMapping } from './0005-add-list-mapping.ts';
import { addClosings } from './0006-add-closings.ts';
import { chainOperations } from './0007-chain-operations.ts';
import { keepReports } from './0008-keep-reports.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  { name: '0001-create-ward', sql: createWard },
  { name: '0002-add-feed-tokens', sql: addFeedTokens },
  { name: '0003-add-service-records', sql: addServiceRecords },
  { name: '0004-add-history', sql: addHistory },
  { name: '0005-add-list-mapping', sql: addListMapping },
  { name: '0006-add-closings', sql: addClosings },
  { name: '0007-chain-operations', sql: chainOperations },
  { name: '0008-keep-reports', sql: keepReports },
];
