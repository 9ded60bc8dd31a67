import type { Entity } from './telegram-types.ts';

/** What Telegram's apps mark in a text by themselves. */
const PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['mention', /(?<![\p{L}\p{N}_/@])@[A-Za-z0-9_]{4,32}(?![\p{L}\p{N}_@])/gu],
  ['url', /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"）》」]*[^\s<>"）》」.,;:!?]/gu],
  ['hashtag', /(?<![\p{L}\p{N}_#/])#(?=\d*[\p{L}_])[\p{L}\p{N}_]{1,256}/gu],
];

/**
 * The entities that a text gets when a person types it: commands, mentions, links, hashtags; in order of their offsets.
 * None lies in another: what stands inside of a link belongs to it.
 */
export function typedEntities(text: string): Entity[] {
  const found = PATTERNS.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ type, offset: index, length })),
  ).sort((a, b) => a.offset - b.offset);
  return found.filter(
    ({ offset }) => !found.some((one) => one.offset < offset && offset < one.offset + one.length),
  );
}
