import chatter from '../../../data/lexicon/chatter.json' with { type: 'json' };
import dialogue from '../../../data/lexicon/dialogue.json' with { type: 'json' };
import functionWords from '../../../data/lexicon/function-words.json' with { type: 'json' };
import { fold, foldPhrase } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { namesChoice } from './comparing.ts';
import { behindCourtesy } from './behind-courtesy.ts';
import { isAboutAsker, tellsMood } from './about-asker.ts';
import { behindSaying } from './behind-saying.ts';
import { byFirst } from './by-first.ts';
import { askingByNumber, asksNumberBeside, linksBehind } from './numbers-beside.ts';
import { intentsOf } from './intent.ts';
import { asksSomething, isSubject, NUMBER, pieceOf, type Piece } from './piece.ts';
import { countsRest, withWhatIsLeft } from './what-is-left.ts';
import { segment, type Segment } from './segment.ts';
import { isSign, isSpelledSign } from './sign.ts';
import { phrasesSpelled } from './spelled-phrases.ts';
import { closesAsking } from './closes-asking.ts';
import { countsBeside, countsOnceMore } from './counts-beside.ts';
import { cutAtOpenings } from './cut-at-openings.ts';
import { formsOf, standsAt, type QuestionWord } from './word.ts';

const SENTENCE_ENDS = new Set(['.', ';', '?', '!']);
const CONNECTORS = new Set([...functionWords.joinQuestions.map(fold), ...SENTENCE_ENDS, ',', ':']);

/** "học sinh, sinh viên": the reports have the words on both sides of the comma in a row. */
function isOneName(before: Segment | undefined, after: Segment | undefined, vocabulary: Vocabulary): boolean {
  const words = [...(before?.words ?? []), ...(after?.words ?? [])];
  return (
    words.length > 2 &&
    before !== undefined &&
    after !== undefined &&
    isSubject(after) &&
    !(before.words.length === 1 && before.tags.has('unit')) &&
    words.every(({ kind }) => kind === 'word') &&
    vocabulary.hasPhrase(words.map(({ folded }) => folded))
  );
}

/** "mấy vụ cháy, thiệt hại bao nhiêu": the clauses on both sides of a comma ask, whatever stands beside it in the reports. */
function asksOnBothSides(segments: readonly Segment[], index: number): boolean {
  const behind = segments.slice(index + 1);
  const end = behind.findIndex(({ words: [word] }) => word?.kind === 'stop');
  return (
    segments.slice(0, index).some(asksSomething) &&
    behind.slice(0, end === -1 ? undefined : end).some(asksSomething)
  );
}

/** "bao nhiêu con gia cầm", "cho con xin": no "còn" that goes on to another question. */
function isClassifier(word: QuestionWord | undefined, before: QuestionWord | undefined): boolean {
  return word?.exact === 'con' && (isSign(before, 'counting') || before?.folded === GIVE);
}

/** "cho" of "cho con hỏi". */
const GIVE = 'cho';

const MESSAGE_OPENINGS: ReadonlySet<string> = new Set(dialogue.openings.map(foldPhrase));

/** "the con muc tieu": behind "thế" no "con" of the asker's. */
function opensMessage(parts: readonly Segment[]): boolean {
  return (
    parts.length > 1 &&
    MESSAGE_OPENINGS.has(parts.flatMap(({ words }) => words.map(({ folded }) => folded)).join(' '))
  );
}

/** Pieces between connectors: "và", commas, sentence ends. The connector stays with the piece it opens. */
function piecesOf(segments: readonly Segment[], vocabulary: Vocabulary): Piece[] {
  const cut: Segment[][] = [[]];
  for (const [index, part] of segments.entries()) {
    const word = part.words[0];
    const inNumbers =
      segments[index - 1]?.words[0]?.kind === 'number' && segments[index + 1]?.words[0]?.kind === 'number';
    const connects =
      !inNumbers &&
      !opensMessage(segments.slice(0, index + 1)) &&
      !isClassifier(word, segments[index - 1]?.words.at(-1)) &&
      !(
        word?.text === ',' &&
        !asksOnBothSides(segments, index) &&
        isOneName(segments[index - 1], segments[index + 1], vocabulary)
      ) &&
      part.words.length === 1 &&
      word !== undefined &&
      CONNECTORS.has(word.folded || word.text);
    if (connects) cut.push([part]);
    else if (asksNumberBeside(segments, index)) {
      linksBehind(cut.at(-1) ?? []);
      cut.push([part]);
    } else if (countsOnceMore(segments, index)) cut.push([part]);
    else if (countsBeside(segments, index)) cut.push([...linksBehind(cut.at(-1) ?? []), part]);
    else cut.at(-1)?.push(part);
  }
  return askingByNumber(cut.filter((parts) => parts.length > 0)).map(([parts, counts]) => {
    const piece = pieceOf(parts);
    return counts === null ? piece : { ...piece, asks: true, counts };
  });
}

/** One question of a message: its own words, and words beside it that may help to tell what it is about. */
export interface SplitQuestion {
  readonly words: readonly QuestionWord[];
  readonly beside: readonly QuestionWord[];
  /** Whether what stands beside it is the question that it goes on from. */
  readonly goesOn: boolean;
}

/** By the first word; the longest first: it is the one that is meant. */
const OPENERS = byFirst(
  chatter.openers.map(formsOf).toSorted((a, b) => b.length - a.length),
  ([first]) => first?.folded,
);

/** Where the question proper begins: behind the last "cho hỏi", "muốn biết" that something follows. */
function opening(words: readonly QuestionWord[]): number {
  let start = 0;
  words.forEach(({ folded }, index) => {
    const opener = OPENERS.get(folded)?.find((phrase) => standsAt(words, index, phrase));
    if (opener !== undefined && index + opener.length < words.length - 2)
      start = Math.max(start, index + opener.length);
  });
  return start;
}

/**
 * Several questions in one message, each with its words. A piece is a question of its own when it asks something and is about
 * something; one that does not ask is joined to the question beside it, unless it is told apart by a full stop, speaks of the
 * asker, or stands before "cho hỏi": then it only helps.
 */
export function splitQuestions(all: readonly QuestionWord[], vocabulary: Vocabulary): SplitQuestion[] {
  const { words, inside } = unbracketed(all);
  return cutAtOpenings(words, vocabulary)
    .flatMap((stretch) => splitPlain(stretch, vocabulary))
    .map(({ words: own, beside, goesOn }) => ({ words: own, beside: [...beside, ...inside], goesOn }));
}

/** What stands in brackets only helps: "(không tính quốc phòng)". */
function unbracketed(all: readonly QuestionWord[]): { words: QuestionWord[]; inside: QuestionWord[] } {
  const words: QuestionWord[] = [];
  const inside: QuestionWord[] = [];
  let open = false;
  for (const word of all) {
    if (word.text === '(') open = true;
    else if (word.text === ')') open = false;
    else (open ? inside : words).push(word);
  }
  return words.some(({ kind }) => kind !== 'stop') ? { words, inside } : { words: inside, inside: [] };
}

function splitPlain(words: readonly QuestionWord[], vocabulary: Vocabulary): SplitQuestion[] {
  const said = behindSaying(words);
  const start = Math.max(opening(words), behindCourtesy(words, vocabulary), said);
  const before = words.slice(0, start);
  const rest = words.slice(start);
  const cut = piecesOf(segment(rest, vocabulary), vocabulary);
  if (start > said && !cut.some((piece) => piece.asks || piece.hasSubject))
    return splitPieces(piecesOf(segment(words, vocabulary), vocabulary), []);
  return splitPieces(cut, before);
}

interface Draft {
  words: QuestionWord[];
  beside: QuestionWord[];
  asks: boolean;
  subject: boolean;
  counts: string | null;
  dates: boolean;
  goesOn: boolean;
}

/** "mấy lớp dạy nghề và bao nhiêu người theo học": of one thing two units are counted; "bao nhiêu" alone may be of either. */
function countsAnother(piece: Piece, { counts }: Draft): boolean {
  return counts !== null && piece.counts !== null && piece.counts !== counts && piece.counts !== NUMBER;
}

/** "được giao mấy người và hiện có mấy người", "mấy em được miễn, mấy em được giảm": of one thing the same is counted twice. */
function countsAgain(piece: Piece, { counts }: Draft): boolean {
  return (piece.isJoined || piece.acts) && counts !== null && counts !== NUMBER && piece.counts === counts;
}

/** Another subject, another unit of the same, or the same of it once more; "mỗi cây bao nhiêu tiền" goes on with what was asked for. */
function asksAnew(piece: Piece, last: Draft): boolean {
  return (
    !piece.each &&
    (((last.subject || last.counts !== null) && piece.hasSubject) ||
      countsAnother(piece, last) ||
      countsAgain(piece, last) ||
      countsRest(piece) ||
      // "khởi công ngày nào, xong ngày nào"
      (piece.dates && last.dates) ||
      (piece.turns && last.counts !== null))
  );
}

function splitPieces(pieces: readonly Piece[], before: readonly QuestionWord[]): SplitQuestion[] {
  const cut = withWhatIsLeft(pieces);
  const drafts: Draft[] = [];
  const waiting: QuestionWord[] = [...before];
  const asked = cut.some((piece) => piece.asks && !piece.lasting);
  for (const piece of cut) {
    const last = drafts.at(-1);
    const endsSentence = SENTENCE_ENDS.has(piece.words[0]?.text ?? '');
    const tells = (piece.lasting && piece.asks && asked) || (!piece.asks && !closesAsking(piece.words));
    // "trời hôm nay nóng quá, phường còn mấy hộ nghèo": its "hôm nay" is no time of the question.
    if (tells && intentsOf(piece.words).includes('weather')) continue;
    if (
      tells &&
      (isAboutAsker(piece.words) ||
        tellsMood(piece.words) ||
        (last !== undefined && intentsOf(piece.words).includes('thanks')))
    ) {
      if (last === undefined) waiting.push(...piece.words);
      else last.beside.push(...piece.words);
    } else if (last === undefined) {
      const told = pointsBack(piece.words) ? waiting.splice(before.length) : [];
      drafts.push({
        ...piece,
        words: [...told, ...piece.words],
        beside: [...waiting],
        subject: piece.hasSubject,
        goesOn: false,
      });
    } else if (!last.asks && pointsBack(piece.words)) {
      merge(last, piece);
    } else if (last.asks && piece.asks && asksAnew(piece, last)) {
      // What the last went on from holds for those behind it, too.
      const beside = last.goesOn ? [...last.beside, ...last.words] : [...last.words];
      drafts.push({ ...piece, beside, subject: true, goesOn: true });
    } else if (endsSentence && piece.asks && !last.asks && piece.hasSubject) {
      drafts.splice(-1, 1, {
        ...piece,
        beside: [...last.beside, ...last.words],
        subject: true,
        goesOn: false,
      });
    } else if (
      (last.asks || closesWhether(last.words)) &&
      last.subject &&
      !piece.asks &&
      (endsSentence || isLoose(piece)) &&
      !namesChoice(piece.words, last.words)
    ) {
      last.beside.push(...piece.words);
    } else merge(last, piece);
  }
  return drafts.length > 0 ? drafts : [{ words: waiting, beside: [], goesOn: false }];
}

/** "hẻm 145 làm xong chưa vậy ad, đi lại cực quá": what has asked yes or no is over. */
function closesWhether(words: readonly QuestionWord[]): boolean {
  const last = words.findLast(
    (word) => word.kind !== 'stop' && !phrasesSpelled([word]).some(({ tag }) => tag === 'chatter'),
  );
  return isSpelledSign(last, 'unfinished') || isSpelledSign(last, 'undone');
}

/** "…, đó là hộ gì vậy?": asks of what was told right before. */
function pointsBack(words: readonly QuestionWord[]): boolean {
  const [first, second] = words.filter(({ kind }) => kind !== 'stop');
  return isSpelledSign(first, 'pointing') && isSpelledSign(second, 'being');
}

/**
 * What follows a finished question behind a comma and asks nothing is an aside, unless "và" carries it on, or a noun goes on
 * with what is counted: "mấy huy chương vàng, bạc, đồng".
 */
function isLoose({ words, isWord }: Piece): boolean {
  return words[0]?.text === ',' && !isWord && !words.some((word) => isSpelledSign(word, 'unfinished'));
}

function merge(question: Draft, piece: Piece): void {
  question.words.push(...piece.words);
  question.asks ||= piece.asks;
  question.subject ||= piece.hasSubject;
  question.counts ??= piece.counts;
}
