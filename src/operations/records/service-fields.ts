// The ward's own list of fields that files are counted by. What old records use is kept for them.

import { codeFromName, findNamed } from '../../domain/catalogue.ts';
import type { ServiceField } from '../../domain/service-record.ts';
import { cleanText } from '../../domain/text.ts';
import { readServiceFields, withdrawServiceField, writeServiceField } from '../../store/service-records.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { refuse } from '../refuse.ts';
import { refuseName } from '../refuse-name.ts';

export async function listServiceFields(office: Office): Promise<readonly ServiceField[]> {
  return readFrom(office, db => readServiceFields(db));
}

export interface FieldInput {
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** Made from the name where it is null. */
  readonly code: string | null;
  readonly position: number | null;
}

/** A new field, or new words for the one with this code; one that was taken off the list comes back. */
export async function setServiceField(office: Office, input: FieldInput): Promise<Changed<ServiceField>> {
  return changeFrom(office, 'fields set', readServiceFields, fields => {
    const nameVi = cleanText(input.nameVi);
    refuseName(nameVi);
    const code = input.code ?? findNamed(nameVi, fields)?.code ?? codeFromName(nameVi);
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code))
      refuse({ code: 'catalogue-code-wrong', facts: { value: code } });
    const before = fields.find(f => f.code === code);
    const field = {
      code,
      nameVi,
      nameEn: cleanText(input.nameEn ?? before?.nameEn ?? '') || nameVi,
      position: input.position ?? before?.position ?? fields.length + 1,
      offered: true,
    };
    return { said: { field: code }, result: field, write: db => writeServiceField(db, field) };
  });
}

export async function removeServiceField(office: Office, typed: string): Promise<Changed<ServiceField>> {
  return changeFrom(office, 'fields remove', readServiceFields, fields => {
    const field = findNamed(
      typed,
      fields.filter(f => f.offered),
    );
    if (!field)
      return refuse({
        code: 'field-unknown',
        facts: { value: typed, known: fields.filter(f => f.offered).map(f => f.nameVi) },
      });
    return {
      said: { field: field.code },
      result: { ...field, offered: false },
      write: db => withdrawServiceField(db, field.code),
    };
  });
}
