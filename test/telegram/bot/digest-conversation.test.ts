import { expect, it } from 'vitest';
import { Conversation } from '../conversation.ts';
import { digestBot } from './digest-bot.ts';

const NEWS: Readonly<Record<string, string>> = {
  'news/jiutai.txt': `Jiutai signs seven projects on one day

Updated : 2026-11-22Source : CCFAO

On November 20, 2026, Jiutai District of Changchun signed seven new energy projects with a total investment of RMB 5.2 billion. The largest is a battery plant of Sunrise Power.
`,
  'news/hunchun.txt': `Hunchun talks about a logistics park

Updated : 2026-11-22Source : Yanbian News

On November 21, 2026, Hunchun negotiated a logistics park with traders from Vladivostok. Its total investment is to be RMB 300 million.
`,
};

it('a digest is subscribed to, comes, is asked about and changed, as README.md shows it', async () => {
  const { server, ada, adaChat, clock, next, settled } = await digestBot({ corpus: NEWS });
  const conversation = new Conversation(server, adaChat);
  await next(adaChat, () => server.say(adaChat, ada, '/digest 17:30 Shanghai places: Jilin Province'));
  const digest = await next(adaChat, () => clock.advance(30 * 60_000));
  const story = await next(adaChat, () => conversation.press(digest, '1', ada));
  await next(adaChat, () =>
    server.say(adaChat, ada, 'How much is the total investment?', { replyTo: story }),
  );
  await next(adaChat, () => conversation.press(story, 'More of this', ada));
  await settled();
  await expect(conversation.text).toMatchFileSnapshot('../digest-conversation.txt');
});
