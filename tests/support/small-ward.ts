import type { Answerer } from '../../src/channels/answerer.ts';
import type { Library } from '../../src/channels/library.ts';
import type { Answer, Answered, GivenFigure, Quote } from '../../src/domain/answer.ts';
import type { ReportInfo } from '../../src/domain/report.ts';

const PARAGRAPHS = [
  'Công tác giảm nghèo được quan tâm; hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo. Trong năm đã giúp vốn cho 12 hộ.',
  'Thư viện phường mở cửa 5 buổi mỗi tuần. Năm 2023 có 2.150 lượt người đến đọc sách.',
];

export const SMALL_REPORT = `BÁO CÁO CỦA MỘT PHƯỜNG BỊA RA\n${PARAGRAPHS.join('\n')}`;

export const SMALL_REPORT_INFO: ReportInfo = {
  id: 'bia-dat',
  file: 'phuong-bia-dat.txt',
  title: 'Báo cáo của một phường bịa ra',
  shortTitle: null,
  noun: 'báo cáo',
  date: '2023-03-28',
  issuer: null,
  territory: 'phường Bịa Ra',
  validUntil: null,
};

interface Fact {
  readonly topic: string;
  readonly figure: string;
  readonly clause: string;
  readonly value: number;
}

/** Three facts are enough to see whose question was answered. */
const FACTS: readonly Fact[] = [
  {
    topic: 'cận nghèo',
    figure: '34 hộ cận nghèo',
    clause: 'hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo',
    value: 34,
  },
  {
    topic: 'hộ nghèo',
    figure: '37 hộ nghèo',
    clause: 'hiện nay phường còn 37 hộ nghèo, 34 hộ cận nghèo',
    value: 37,
  },
  {
    topic: 'lượt',
    figure: '2.150 lượt người',
    clause: 'Năm 2023 có 2.150 lượt người đến đọc sách',
    value: 2150,
  },
];

const EMPTY = {
  headline: '',
  figures: [],
  derived: [],
  quotes: [],
  verdict: null,
  parts: [],
  suggestions: [],
  remarks: [],
  closing: [],
} as const;

/** The part of a fact's topic that a follow-up must name; with "còn … thì sao" it needs the exchange before it. */
function factFor(question: string): Fact | undefined {
  const said = question.normalize('NFC').toLowerCase();
  return FACTS.find(({ topic }) => said.includes(topic) || said.includes(unmarked(topic)));
}

function unmarked(text: string): string {
  return text.replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** An answer as the real answerer would give it, about a report of two paragraphs. */
export function smallAnswer(question: string, previous: { answer: Answer } | null = null): Answer {
  if (/^vậy số kia/i.test(question))
    return previous === null ? refusal(question) : otherThan(question, previous.answer);
  if (/cảm ơn/i.test(question))
    return { ...EMPTY, status: 'chat', question, resolved: question, text: 'Dạ, không có chi ạ.' };
  const fact = factFor(question);
  return fact === undefined ? refusal(question) : answered(question, fact);
}

/** Of the two figures of one clause the one that the previous answer did not give. */
function otherThan(question: string, previous: Answer): Answer {
  const other = FACTS.slice(0, 2).find(({ figure }) => figure !== previous.headline);
  return other === undefined ? refusal(question) : answered(question, other);
}

function refusal(question: string): Answer {
  const text = 'Dạ, Hỏi Phường chưa tìm thấy phần trả lời câu này.';
  return { ...EMPTY, status: 'not_found', unmet: null, question, resolved: question, text, remarks: [text] };
}

function answered(question: string, fact: Fact): Answered {
  const start = SMALL_REPORT.indexOf(fact.clause);
  const at = SMALL_REPORT.indexOf(fact.figure);
  const quote: Quote = { ...quoteAt(start, fact.clause), passageId: `p${start}` };
  const figure: GivenFigure = {
    text: fact.figure,
    value: fact.value,
    unit: null,
    label: fact.topic,
    kind: 'count',
    period: null,
    reportId: SMALL_REPORT_INFO.id,
    start: at,
    end: at + fact.figure.length,
  };
  const closing = ['Theo báo cáo ngày 28/3/2023.'];
  return {
    ...EMPTY,
    status: 'answered',
    question,
    resolved: question,
    headline: fact.figure,
    text: `${fact.figure}\n“${fact.clause}”\n${closing.join(' ')}`,
    figures: [figure],
    quotes: [quote],
    closing,
    suggestions: FACTS.filter((other) => other !== fact).map(({ topic }) => `Phường có bao nhiêu ${topic}?`),
  };
}

function quoteAt(start: number, text: string): Omit<Quote, 'passageId'> {
  return {
    text,
    report: SMALL_REPORT_INFO.file,
    reportId: SMALL_REPORT_INFO.id,
    title: SMALL_REPORT_INFO.title,
    date: SMALL_REPORT_INFO.date,
    start,
    end: start + text.length,
  };
}

export const smallAnswerer: Answerer = {
  answer: (question, options) => Promise.resolve(smallAnswer(question, options?.previous ?? null)),
};

export const smallLibrary: Library = {
  reports: () => [SMALL_REPORT_INFO],
  paragraph: (passageId) => {
    const offset = Number(passageId.slice(1));
    const text = PARAGRAPHS.find((paragraph) => {
      const start = SMALL_REPORT.indexOf(paragraph);
      return passageId.startsWith('p') && offset >= start && offset < start + paragraph.length;
    });
    return text === undefined ? null : { ...quoteAt(SMALL_REPORT.indexOf(text), text), passageId };
  },
  examples: (count) => FACTS.map(({ topic }) => `Phường có bao nhiêu ${topic}?`).slice(0, count),
};
