import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import { canonicalPhrase, foldPhrase, hasMarks } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { wholeWords } from '../../text/phrase-pattern.ts';
import { byFirst } from './by-first.ts';
import { unitClass } from './unit-class.ts';

const HEADS = offices.heads.map(foldPhrase);

const HEADS_BY_FIRST = byFirst(
  HEADS.map((head) => head.split(' ')),
  ([first]) => first,
);

/** Whether folded words hold an office that heads a body: "chủ tịch", "trưởng trạm". */
export function namesHead(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      HEADS_BY_FIRST.get(word)?.some((head) => head.every((part, offset) => words[at + offset] === part)) ===
      true,
  );
}

const DEPUTIES = offices.deputies.map(foldPhrase);
const SPELLED_HEADS = offices.heads.map(canonicalPhrase);
const SPELLED_DEPUTIES = offices.deputies.map(canonicalPhrase);
/** Folded words for a person: "thầy", "bác sĩ". */
export const PERSONS: ReadonlySet<string> = new Set(offices.persons.map(foldPhrase));

/** "phó chủ tịch nào", "bác sĩ nào" ask for a person. */
export function namesPerson(noun: string | null): boolean {
  return noun !== null && noun !== '' && isPersonal(noun);
}

const isPersonal = kept((noun): boolean => {
  const folded = foldPhrase(noun);
  return (
    unitClass(noun) === 'person' ||
    PERSONS.has(folded) ||
    isOffice(noun) ||
    isAddressed(canonicalPhrase(noun), folded)
  );
});

/** "thầy", "bé", "học sinh": a person by no office; who is asked for so need not be called so. */
export function namesAnyone(noun: string | null): noun is string {
  return noun !== null && (PERSONS.has(foldPhrase(noun)) || unitClass(noun) === 'person');
}

const LEADERS: ReadonlySet<string> = new Set(offices.leaders.map(foldPhrase));
const HEADED = wholeWords(offices.leading);

/** "lãnh đạo xã nào": no officer without an office that heads a body, "công chức văn hóa", is meant. */
export function isNoLeader(noun: string | null, office: string): boolean {
  return noun !== null && LEADERS.has(foldPhrase(noun)) && !HEADED.test(office);
}

const HONORIFICS = offices.honorifics.map(canonicalPhrase);
/** Folded words by which a person is addressed or vaguely spoken of: "thầy", "ông", "cán bộ", no rank or profession. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  [...offices.honorifics.filter((word) => !word.includes(' ')), ...offices.anyone].map(foldPhrase),
);
const GROUPS = new Set(offices.groups.map(foldPhrase));

/** "anh công an khu vực", "cô kế toán"; "bà con" are many, and a "chỉ tiêu" or a "cơ sở" is nobody. */
function isAddressed(spelled: string, folded: string): boolean {
  return (
    HONORIFICS.some((honorific) => spelled.startsWith(`${honorific} `)) &&
    !GROUPS.has(folded.split(' ', 2).join(' '))
  );
}

/** "chủ tịch hội người cao tuổi", "trưởng công an xã": an office and nothing that is asked of it. Without marks one syllable tells none: "truong mam non". */
export function opensWithOffice(words: readonly { readonly text: string }[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  const [own, heads] = hasMarks(text)
    ? [canonicalPhrase(text), SPELLED_HEADS]
    : [foldPhrase(text), LONG_HEADS];
  return heads.some((head) => opensWith(own, head));
}

const opensWith = (text: string, head: string): boolean => text === head || text.startsWith(`${head} `);

const LONG_HEADS = HEADS.filter((head) => head.includes(' '));

/** "phó công an": next to whom its head is called. */
function isDeputy(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ');
  return DEPUTIES.includes(first) && PERSONS.has(rest.join(' '));
}

/** By its marks where it has any: "trường mầm non" is no "trưởng". */
function isOffice(noun: string): boolean {
  const [own, heads, deputies] = hasMarks(noun)
    ? [canonicalPhrase(noun), SPELLED_HEADS, SPELLED_DEPUTIES]
    : [foldPhrase(noun), HEADS, DEPUTIES];
  return (
    isDeputy(foldPhrase(noun)) ||
    heads.some((head) => opensWith(own, head) || deputies.some((deputy) => own === `${deputy} ${head}`))
  );
}
