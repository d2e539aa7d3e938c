// The list of fields that files are counted by.

import {
  listServiceFields,
  removeServiceField,
  setServiceField,
} from '../../operations/records/service-fields.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/records.ts';
import { officeOf } from '../office.ts';
import { renderListing } from '../views/listing.ts';
import { changeWard } from './changed.ts';

export async function listFields(input: CommandInput): Promise<Outcome> {
  const fields = await listServiceFields(officeOf(input));
  const { columns, yes, no } = input.messages.records;
  const head = [columns.code, columns.field, columns.nameEn, columns.offered];
  const rows = fields.map(f => [f.code, f.nameVi, f.nameEn, f.offered ? yes : no]);
  return { data: fields, text: renderListing({ head, rows }, input) };
}

export const changeField: Action<typeof declared.fieldsSet> = async (input, given) => {
  const { name, ...rest } = given;
  return changeWard(input, {
    change: office => setServiceField(office, { ...rest, nameVi: name }),
    say: ({ nameVi, code }) => [input.messages.records.fieldSet(nameVi, code)],
  });
};

export const dropField: Action<typeof declared.fieldsRemove> = async (input, given) => {
  return changeWard(input, {
    change: office => removeServiceField(office, given.field),
    say: field => [input.messages.records.fieldRemoved(field.nameVi)],
  });
};
