import offices from '../../../data/lexicon/offices.json' with { type: 'json' };
import places from '../../../data/lexicon/places.json' with { type: 'json' };
import { anyOf } from '../../text/phrase-pattern.ts';

/** "Mầm non Hoa Sữa", "Tiểu học Vạn Thạnh 1": the level of a school goes before its name. */
const LEVEL = String.raw`(?:${anyOf(places.levels)})\s+(?=\p{Lu})`;
const CAPITALS = String.raw`(?:${LEVEL})?\p{Lu}\p{L}*(?:\s+(?:\p{Lu}\p{L}*|\d+))*`;
/** "hẻm 47 đường Lý Văn Hạc", "hẻm 12 Trần Phú", "tổ 5 khu phố 2": where what is numbered lies is a part of its name. */
const NUMBERED = String.raw`\d+(?:/\d+)*(?:(?:\s+\p{Lu}\p{L}*){2,4}|\s+(?:${anyOf([...offices.notBefore, ...places.parts])})\s+(?:\d+|${CAPITALS}))?`;

/** Pattern of a proper name as reports write it behind a noun: "An Hòa", "ông Trần Văn Bảy", "12 Trần Phú". */
export const PROPER_NAME = String.raw`(?:${NUMBERED}|(?:(?:${anyOf(offices.honorifics)})\s+)?${CAPITALS})`;
