// Written by test/store/migrations.test.ts from the migrations.

/** Of the form that the newest migration makes. */
export const SCHEMA_SHA256 = 'a55a5484c864f2c9fa0755f640faedf90c4aa9f6d7861230c9a7847bdd9a2456';
