const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a row; PostgreSQL answers anything else with an error instead of "no such row". */
export const isId = (text: string): boolean => ID.test(text);
