import type { FieldWords } from '../field-words.ts';

export const personFields: FieldWords = {
  code: { word: 'code', option: 'code; the next free one if left out' },
  name: { word: 'name', option: 'full name' },
  role: { word: 'role', option: 'role: officer, volunteer…' },
  title: { word: 'title' },
  unit: { word: 'unit' },
  birthDate: { word: 'date of birth' },
  birthYear: { word: 'year of birth', option: 'year of birth, where the day is not known' },
  phone: { word: 'telephone' },
  email: { word: 'e-mail' },
  skills: { word: 'skills', option: 'skills, separated by semicolons' },
  share: { word: 'share of turns (%)', option: 'share of turns, 100 is full' },
  mentor: { word: 'mentor', option: 'can mentor a trainee', not: 'is no mentor' },
  trainee: { word: 'trainee', option: 'is a trainee', not: 'is a trainee no more' },
  from: { word: 'from', option: 'from which day' },
  until: { word: 'to the end of', option: 'the last day' },
};
