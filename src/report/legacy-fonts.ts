import legacyFonts from '../../data/lexicon/legacy-fonts.json' with { type: 'json' };

/** Fonts older than Unicode, whose text looks like Latin-1 gibberish: "hé nghÌo", "hoä ngheøo". */
export type LegacyFont = 'tcvn3' | 'vni';

const WORDS: readonly [LegacyFont, ReadonlySet<string>][] = [
  ['tcvn3', new Set(legacyFonts.tcvn3)],
  ['vni', new Set(legacyFonts.vni)],
];
/** Letters that Vietnamese has in Unicode alone; neither font's text holds them. */
const UNICODE_ONLY = /[ăđĩũơưạ-ỹ]/giu;
/** A report's beginning is enough to know its font. */
const SAMPLE = 20_000;
const FEWEST = 3;
const SHARE = 0.05;

/** The legacy font whose common words make up at least a twentieth of a text without Unicode's own letters, or null. */
export function legacyFontOf(text: string): LegacyFont | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample
    .toLowerCase()
    .split(/[\s.,;:!?()“”"/–-]+/)
    .filter(Boolean);
  const unicode = sample.match(UNICODE_ONLY)?.length ?? 0;
  for (const [font, known] of WORDS) {
    const hits = words.filter((word) => known.has(word)).length;
    if (hits >= FEWEST && hits >= words.length * SHARE && hits > unicode) return font;
  }
  return null;
}
