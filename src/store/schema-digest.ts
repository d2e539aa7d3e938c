// Written by test/store/migrations.test.ts from the migrations.

/** Of the form that the newest migration makes. */
export const SCHEMA_SHA256 = '6579ccf0087c01aba278361718978febd403d3b65d724775bcf075628b8947f8';
