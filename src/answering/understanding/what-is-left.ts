import type { Piece } from './piece.ts';
import { isSign, isSpelledSign } from './sign.ts';

/** "hộ nghèo còn mấy hộ, hộ cận nghèo còn mấy hộ": what is left is counted of what stands right before it. */
export function withWhatIsLeft(cut: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of cut) {
    const last = joined.at(-1);
    const [left, counting] = piece.words;
    const isLeft = isSign(left, 'left') && isSign(counting, 'counting') && !piece.hasSubject;
    if (last === undefined || !isLeft || last.asks || !last.hasSubject) joined.push(piece);
    else
      joined.splice(-1, 1, {
        ...piece,
        words: [...last.words, ...piece.words],
        hasSubject: true,
        isJoined: last.isJoined,
      });
  }
  return joined;
}

/** "trả được mấy thẻ, còn mấy thẻ chưa về": what is left over is asked for by itself. */
export function countsRest({ words }: Piece): boolean {
  const [left, counting, ...more] = words.filter(({ kind }) => kind !== 'stop');
  return (
    isSign(left, 'left') &&
    isSign(counting, 'counting') &&
    more.some((word) => isSpelledSign(word, 'unfinished'))
  );
}
