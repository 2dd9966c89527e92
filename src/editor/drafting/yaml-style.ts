/** How YAML is written: every value on one line, words with a line break in them in quotation marks. */
export const yamlStyle = {
  lineWidth: 0,
  flowCollectionPadding: false,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;
