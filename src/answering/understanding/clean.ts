// Control, format (zero-width, bidi), private-use and unassigned characters; ZWNJ and friends hide in copied text.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{20e3}]/gu;
const QUOTES = /[“”„«»"]/g;
const LIKE_LETTERS: Record<string, string> = { ð: 'đ', Ð: 'Đ', Ɖ: 'Đ', ɖ: 'đ' };

/** Letters, digits and marks that stay as they are: most messages have nothing else. */
const PLAIN = /^[-\w .,;:?!()%/+ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/**
 * A message as words: NFC, without control characters, emoji and quotation marks; line breaks count as full stops.
 * Empty when nothing readable is left.
 */
export function cleanMessage(message: string): string {
  const composed = toneOnSecond(message.normalize('NFC'));
  const text = PLAIN.test(composed) ? composed.replace(/ +/g, ' ').trim() : onlyText(composed);
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** "vựơt", "trừơng": the tone stands on the first of the two horned vowels, where it is never written. */
function toneOnSecond(text: string): string {
  return text.replace(MISPLACED, (pair) => {
    const [first = '', second = ''] = pair;
    const [base = '', , tone = ''] = first.normalize('NFD');
    return `${base}\u031b${second}${tone}`.normalize('NFC');
  });
}

const MISPLACED = /[ừứửữựỪỨỬỮỰ][ơƠ]/gu;

function onlyText(message: string): string {
  return message
    .replace(/[ðÐƉɖ]/g, (letter) => LIKE_LETTERS[letter] ?? letter)
    .replace(/\s*[\r\n]+\s*/g, ' . ')
    .replace(/[\t\v\f\u00a0]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(PICTURES, ' ')
    .replace(QUOTES, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
