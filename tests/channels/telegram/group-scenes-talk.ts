import type { Chat, User } from 'grammy/types';
import {
  ba,
  BOT_ID,
  by,
  HINT,
  lan,
  ME,
  NEAR_POOR,
  PHOTO,
  POOR,
  Q,
  REFUSAL,
  reply,
  type Scenario,
} from '../../support/group-scene.ts';

const otherBot: User = { id: 900, is_bot: true, first_name: 'Bot khác', username: 'bot_khac_bot' };
const anonymous: User = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const channelBot: User = { id: 136817688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
const telegram: User = { id: 777000, is_bot: false, first_name: 'Telegram' };
const channel: Chat = { id: -1001234, type: 'channel', title: 'Kênh phường' };

/** Replies, senders, talk among residents, topics. */
export const TALK: readonly Scenario[] = [
  // Replies to us
  { name: 'a follow-up by the one who asked', words: reply(lan, 'vậy số kia?'), hears: NEAR_POOR },
  { name: 'a follow-up by somebody else', words: reply(ba, 'vậy số kia?'), hears: NEAR_POOR },
  { name: 'a new question in reply to us', words: reply(ba, 'còn hộ cận nghèo'), hears: NEAR_POOR },
  { name: 'our command in reply to us', words: reply(ba, `/hoi ${Q}`), hears: POOR },
  {
    name: 'a photo with a caption in reply to us',
    words: (stage) => ({
      from: ba,
      replyTo: stage.ours,
      more: { photo: PHOTO, caption: 'còn hộ cận nghèo' },
    }),
    hears: NEAR_POOR,
  },
  {
    name: 'a sticker in reply to us',
    words: (stage) => ({
      from: ba,
      replyTo: stage.ours,
      more: {
        sticker: {
          file_id: 'x',
          file_unique_id: 'x',
          type: 'regular',
          width: 9,
          height: 9,
          is_animated: false,
          is_video: false,
        },
      },
    }),
    hears: null,
  },
  { name: 'thanks in reply to us', words: reply(lan, 'cảm ơn nhiều nha'), hears: null, reacts: true },
  { name: 'thanks with a mention', words: by(lan, `cám ơn ${ME}`), hears: null, reacts: true },
  { name: 'a nod in reply to us', words: reply(lan, 'ok'), hears: null },
  { name: 'an emoji in reply to us', words: reply(lan, '👍👍'), hears: null },
  {
    name: 'talk about our answer in reply to us',
    words: reply(ba, 'để chiều tui báo tổ trưởng'),
    hears: null,
  },
  {
    name: 'an unanswerable question in reply to us',
    words: reply(ba, 'giá vàng bao nhiêu?'),
    hears: REFUSAL,
  },
  { name: 'praise in reply to us', words: reply(ba, 'hay quá ha'), hears: null },
  {
    name: 'a reply to a topic that we created',
    words: (stage) => ({
      from: lan,
      text: Q,
      replyTo: {
        ...stage.ours,
        text: undefined,
        forum_topic_created: { name: 'Hỏi đáp', icon_color: 1 },
      },
    }),
    hears: null,
  },
  {
    name: 'a reply to an inline result of ours',
    words: (stage) => ({
      from: lan,
      text: Q,
      replyTo: { ...stage.ours, from: ba, via_bot: { id: BOT_ID, is_bot: true, first_name: 'x' } },
    }),
    hears: null,
  },
  {
    name: 'a reply to a neighbour',
    words: ({ chatter }) => ({ from: lan, text: Q, replyTo: chatter }),
    hears: null,
  },
  {
    name: 'a question quoted from elsewhere',
    words: {
      from: lan,
      text: Q,
      more: {
        external_reply: {
          origin: { type: 'user', date: 1, sender_user: { id: BOT_ID, is_bot: true, first_name: 'x' } },
        },
      },
    },
    hears: null,
  },
  // Senders
  {
    name: 'an anonymous admin',
    words: ({ chat }) => ({ from: anonymous, text: `/hoi ${Q}`, more: { sender_chat: chat } }),
    hears: POOR,
  },
  {
    name: 'somebody who writes as a channel',
    words: { from: channelBot, text: `/hoi ${Q}`, more: { sender_chat: channel } },
    hears: POOR,
  },
  {
    name: 'a post of the linked channel',
    words: { from: telegram, text: `${ME} ${Q}`, more: { sender_chat: channel, is_automatic_forward: true } },
    hears: null,
  },
  {
    name: 'a channel post passed on by a resident',
    words: {
      from: lan,
      text: `${ME} ${Q}`,
      more: { forward_origin: { type: 'channel', chat: channel, message_id: 5, date: 1 } },
    },
    hears: null,
  },
  { name: 'another bot', words: by(otherBot, `/hoi ${Q}`), hears: null },
  { name: 'another bot that mentions us', words: by(otherBot, `${ME} ${Q}`), hears: null },
  {
    name: 'an inline result of ours',
    words: {
      from: lan,
      text: `${ME} ${Q}`,
      more: { via_bot: { id: BOT_ID, is_bot: true, first_name: 'x' } },
    },
    hears: null,
  },
  // Talk among residents
  { name: 'a question to nobody', words: by(lan, `${Q}?`), hears: null },
  { name: 'a greeting to all', words: by(lan, 'alo cả nhà ơi'), hears: null },
  {
    name: 'a voice message',
    words: { from: lan, more: { voice: { file_id: 'x', file_unique_id: 'x', duration: 3 } } },
    hears: null,
  },
  { name: 'a photo', words: { from: lan, more: { photo: PHOTO } }, hears: null },
  { name: 'a new member', words: { from: lan, more: { new_chat_members: [ba] } }, hears: null },
  { name: 'a path that is no command', words: by(lan, '/var/log/hoi bao nhiêu hộ nghèo'), hears: null },
  // Topics
  { name: 'the command in a topic', words: { from: lan, text: `/hoi ${Q}`, topic: 7 }, hears: POOR },
  { name: 'a mention in a topic', words: { from: lan, text: `${ME} ${Q}`, topic: 7 }, hears: POOR },
  {
    name: 'the command in General',
    words: { from: lan, text: `/hoi ${Q}`, more: { message_thread_id: 1, is_topic_message: true } },
    hears: POOR,
  },
  {
    name: 'the command in a thread of replies',
    words: { from: lan, text: `/hoi ${Q}`, more: { message_thread_id: 2 } },
    hears: POOR,
  },
  { name: 'the hint in a topic', words: { from: lan, text: '/hoi', topic: 7 }, hears: HINT },
];
