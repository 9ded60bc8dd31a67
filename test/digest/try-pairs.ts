import { joinUnits } from '/work/wt/dstories/src/digest/stories/join-units.ts';
import { openNews } from '/work/wt/dstories/src/digest/stories/news.ts';
import { printOf } from '/work/wt/dstories/src/digest/stories/news-print.ts';
import { sameNewsBond } from '/work/wt/dstories/src/digest/stories/same-news.ts';
import { containment } from '/work/wt/dstories/src/digest/stories/shingles.ts';
import { unitsOf } from '/work/wt/dstories/src/digest/stories/units.ts';
import { ARTICLES } from '/work/wt/dstories/test/digest/near-duplicates/articles.ts';
import { gazetteer, readArticles } from '/work/wt/dstories/test/digest/near-duplicates/open-articles.ts';
import { PAIRS } from '/work/wt/dstories/test/digest/near-duplicates/pairs.ts';

const held = process.argv[2] === 'held';
for (const p of PAIRS) {
  if (p.heldOut !== held) continue;
  const arts = { [p.one]: ARTICLES[p.one], [p.other]: ARTICLES[p.other] };
  const { passages, facts } = readArticles(arts);
  const news = [...passages.values()].map((x) => openNews(x, gazetteer())!);
  const units = news.flatMap((n) =>
    unitsOf(
      n,
      facts.filter((f) => f.document === n.source.document),
    ),
  );
  const joined = joinUnits(units).some((s) => new Set(s.map((u) => u.news.source.document)).size === 2);
  if (joined === p.same) continue;
  console.log('WRONG', p.same ? 'missed' : 'joined', p.one, p.other, p.why);
  const [a, b] = news.map(printOf);
  console.log('  c', containment(a.shingles, b.shingles).toFixed(2), 'bond', sameNewsBond(a, b));
  for (const x of [a, b])
    console.log(
      '  ',
      JSON.stringify({
        am: x.amounts.map((y) => y.value),
        pr: x.projects.map((y) => y.value),
        th: [...x.things],
        d: [...x.days],
        pl: x.places.map((y) => y.name),
        st: [...x.stages],
      }),
    );
  for (const f of facts)
    console.log(
      '   F',
      f.document,
      f.scope,
      f.stage,
      f.projects?.value,
      f.amount?.value,
      f.event?.from,
      f.place,
      f.names,
      f.thread,
    );
}
