// What can be wrong with service records and the reports made of them.

export interface RecordsProblems {
  /** Of a grid of marks: on the roster, and without a mark. */
  'attendance-blank': { readonly value: string };
  'duty-not-published': { readonly value: string };
  'duty-called-off': { readonly value: string };
  'duty-to-come': { readonly value: string; readonly start: string };
  'record-not-there': { readonly value: string };
  'record-differs': { readonly value: string; readonly other: string };
  'attendance-unreadable': { readonly value: string };
  'attendance-unknown': { readonly value: string };
  'attendance-twice': { readonly person: string };
  'not-on-roster': { readonly person: string; readonly people: readonly string[] };
  'no-role-then': { readonly person: string };
  'stand-in-on-duty': { readonly person: string };
  'count-unreadable': { readonly value: string; readonly most: number };
  'files-exceed-received': { readonly answered: number; readonly received: number };
  'field-unknown': { readonly value: string; readonly known: readonly string[] };
  'field-twice': { readonly value: string };
  'field-count-unreadable': { readonly value: string };
  'satisfaction-unreadable': { readonly value: string };
  'minutes-unreadable': { readonly value: string; readonly most: number };
  'report-number-taken': {
    readonly number: string;
    readonly year: number;
    readonly from: string;
    readonly last: string;
  };
  'report-not-json': Record<never, never>;
  'report-foreign': Record<never, never>;
  'report-format': { readonly format: string; readonly known: number };
  'report-field': { readonly field: string; readonly value: string };
  'report-twice': { readonly ward: string; readonly other: string };
}
