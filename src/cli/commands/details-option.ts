// What was counted and proven beside the answer, for who wants to see it.

import { flag } from '../parameters.ts';

export const DETAILS = flag({
  flag: 'chi-tiet',
  vi: 'nêu cả cách tính, kiểm chứng và những người khác',
  en: 'with figures, proof and everybody else who was considered',
});
