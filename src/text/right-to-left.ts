/** The blocks of Unicode whose letters run from right to left (classes R and AL of Unicode’s bidirectional algorithm). */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether some of the letters run from right to left. */
export const runsRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * Words of somebody else’s (a name, a headline, a quotation) as they can stand inside an English sentence: those that run from right
 * to left between Unicode’s marks of an isolate, so that commas, quotation marks, numbers and the next such name around them
 * keep their order, in HTML and in plain text alike. All others as they are.
 */
export const isolated = (text: string): string => (runsRightToLeft(text) ? `\u2068${text}\u2069` : text);
