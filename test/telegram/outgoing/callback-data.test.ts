import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ButtonPress,
  readCallback,
  writeCallback,
} from '../../../src/telegram/outgoing/callback-data.ts';

const answer = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const view = fc.integer({ min: 1, max: 999_999_999_999_999 });
const number = fc.integer({ min: 1, max: 999_999 });
const decision = fc.constantFrom('allowed' as const, 'denied' as const);
const press: fc.Arbitrary<ButtonPress> = fc.oneof(
  fc.record({ kind: fc.constant('passage' as const), answer, n: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    kind: fc.constant('rating' as const),
    answer,
    verdict: fc.constantFrom('good' as const, 'bad' as const),
  }),
  fc.record({
    kind: fc.constant('reason' as const),
    answer,
    reason: fc.constantFrom('figure' as const, 'source' as const, 'missing' as const, 'other' as const),
  }),
  fc.record({ kind: fc.constant('person' as const), id: answer, decision }),
  fc.record({ kind: fc.constant('chat' as const), id: answer.map((id) => -id), decision }),
  fc.record({ kind: fc.constant('withdraw' as const), id: answer.map((id) => -id) }),
  fc.record({
    kind: fc.constant('language' as const),
    code: fc.constantFrom('en' as const, 'zh' as const, 'ru' as const, 'ko' as const),
  }),
  fc.record({ kind: fc.constant('ledger page' as const), view, page: number }),
  fc.record({ kind: fc.constant('ledger row' as const), view, row: number }),
  fc.record({
    kind: fc.constant('ledger form' as const),
    view,
    form: fc.constantFrom(
      'place' as const,
      'month' as const,
      'list' as const,
      'chart' as const,
      'xlsx' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('row' as const),
    fact: fc.stringMatching(/^[0-9a-f]{16}$/),
    action: fc.constantFrom(...(['correct', 'reject', 'rejectnow', 'keep', 'undo'] as const)),
  }),
);

describe('readCallback', () => {
  it.each<[string, ButtonPress]>([
    ['p:17:2', { kind: 'passage', answer: 17, n: 2 }],
    ['r:17:+', { kind: 'rating', answer: 17, verdict: 'good' }],
    ['r:17:-', { kind: 'rating', answer: 17, verdict: 'bad' }],
    ['w:17:figure', { kind: 'reason', answer: 17, reason: 'figure' }],
    ['u:4711:+', { kind: 'person', id: 4711, decision: 'allowed' }],
    ['g:-1004711:-', { kind: 'chat', id: -1004711, decision: 'denied' }],
    ['d:-1004711:-', { kind: 'withdraw', id: -1004711 }],
    ['l:zh', { kind: 'language', code: 'zh' }],
    ['v:17:p2', { kind: 'ledger page', view: 17, page: 2 }],
    ['v:17:r12', { kind: 'ledger row', view: 17, row: 12 }],
    ['v:17:chart', { kind: 'ledger form', view: 17, form: 'chart' }],
    ['f:0123456789abcdef:reject', { kind: 'row', fact: '0123456789abcdef', action: 'reject' }],
  ])('reads %s', (data, meant) => {
    expect(readCallback(data)).toEqual(meant);
    expect(writeCallback(meant)).toBe(data);
  });

  it.each([
    '',
    'p',
    'p:',
    'p:17',
    'p:17:',
    'p:17:0',
    'p:0:1',
    'p:-1:1',
    'p:017:1',
    'p:17:2:3',
    ' p:17:2',
    'p:17:2\n',
    'p:1e3:1',
    'p:17:+',
    'p:17:figure',
    'p:99999999999999999:1',
    'r:17:1',
    'r:17:good',
    'w:17:+',
    'w:17:toString',
    'w:17:',
    'u:4711:1',
    'g:-0:+',
    'l:',
    'l:de',
    'l:EN',
    'x:17:2',
    'l:__proto__',
    'd:4711:+',
    'd:4711:1',
    'v:17:p0',
    'v:0:p1',
    'v:17:',
    'v:17:r',
    'v:17:r1000000',
    'v:17:constructor',
    'f:0123456789ABCDEF:reject',
    'f:0123456789abcde:reject',
    'f:0123456789abcdef:delete',
    'f:0123456789abcdef:',
  ])('reads nothing from %j', (data) => {
    expect(readCallback(data)).toBeNull();
  });

  it('gives back whatever was written, in at most 64 bytes', () => {
    fc.assert(
      fc.property(press, (one) => {
        expect(Buffer.byteLength(writeCallback(one))).toBeLessThanOrEqual(64);
        expect(readCallback(writeCallback(one))).toEqual(one);
      }),
    );
  });

  it('reads only what would be written, whatever a client sends', () => {
    const likely = fc.stringMatching(/^[prwugdlvf]:-?[0-9a-f]{0,18}:?[a-z+-]{0,9}[0-9]{0,2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (data) => {
        const read = readCallback(data);
        if (read) expect(writeCallback(read)).toBe(data);
      }),
    );
  });
});
