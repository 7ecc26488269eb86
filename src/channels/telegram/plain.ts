const MARKS = /\p{M}/gu;

/** Lower case without Vietnamese marks: "/Hỏi" → "/hoi". Invisible characters are dropped. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/\p{Cf}/gu, '');
}

/** Words of {@link plain} text; punctuation and emoji are dropped. */
export function plainWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
