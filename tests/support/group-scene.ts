import type { Chat, Message, User } from 'grammy/types';
import type { Words } from './bot-api/server.ts';
import { person } from './bot-api/world.ts';

export const POOR = '37 hộ nghèo';
export const NEAR_POOR = '34 hộ cận nghèo';
export const HINT = 'Dạ, xin gõ câu hỏi ngay sau lệnh /hoi@hoi_phuong_bot';
export const REFUSAL = 'Dạ, Hỏi Phường chưa tìm thấy';
export const Q = 'phường còn bao nhiêu hộ nghèo';
export const ME = '@hoi_phuong_bot';
export const BOT_ID = 123456789;
export const PHOTO = [{ file_id: 'x', file_unique_id: 'x', width: 9, height: 9 }];

export interface Stage {
  readonly chat: Chat;
  readonly lan: User;
  readonly ba: User;
  /** Our answer, 37 hộ nghèo, to a question of Lan's. */
  readonly ours: Message;
  /** Something that Ba said to Lan. */
  readonly chatter: Message;
}

export type Scene = Omit<Words, 'chat'> | ((stage: Stage) => Omit<Words, 'chat'>);

export interface Scenario {
  readonly name: string;
  readonly words: Scene;
  /** How the answer begins; null for silence. */
  readonly hears: string | null;
  readonly reacts?: boolean;
}

export const lan = person(501, 'Lan');
export const ba = person(502, 'Ba');

export function by(from: User, text: string): Pick<Words, 'from' | 'text'> {
  return { from, text };
}

/** Words in reply to our answer. */
export function reply(from: User, text: string): (stage: Stage) => Omit<Words, 'chat'> {
  return (stage) => ({ from, text, replyTo: stage.ours });
}
