import * as fc from 'fast-check';

/** Texts of any script, broken ones and words of reports run together among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('hộ', 'nghèo', 'trongđó', '1.204', '13/15', ',', '“', 'm2', ' ', '\n', '37%'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
