// Written by test/store/migrations.test.ts from the migrations.

/** Of the form that the newest migration makes. */
export const SCHEMA_SHA256 = '3fc1ef1e8c2a7f3bad9b2da50ff69533971b0b598de6da5d010c3011b4fbc231';
