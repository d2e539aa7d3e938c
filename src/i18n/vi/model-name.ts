// What the model and its roster are called, as papers and messages say it.

/** “30 phút vì dân”, where there is a model. */
export const inQuotes = (model: string): string => (model === '' ? '' : ` “${model}”`);

export const inCapitals = (words: string): string => words.toLocaleUpperCase('vi');
