interface Particle {
  readonly form: string;
  readonly after: 'consonant' | 'vowel' | 'either';
}

const AFTER_CONSONANT =
  '으로부터 으로서 으로써 으로의 으로 이라고 이라는 이라도 이나마 이나 이란 이며 이고 이다 입니다 은 을 이 과';
const AFTER_VOWEL = '로부터 로서 로써 로의 로 라고 라는 라도 나마 며 는 를 가 와';
const AFTER_EITHER =
  '에서부터 에서는 에서도 에서의 에게서 에서 에게 에는 에도 에만 에의 에 까지는 까지도 까지 부터는 부터 께서 한테 처럼 만큼 보다 마다 조차 밖에 마저 뿐 만의 만은 만이 만을 만 의 도 입니까 인가요 였나요 이었나요 였습니까 이었습니까 일까요';

/** Particles written onto nouns, longest first within a kind; which kind a sound allows is the rule of Korean spelling. */
export const PARTICLES: readonly Particle[] = [
  ...kind(AFTER_EITHER, 'either'),
  ...kind(AFTER_CONSONANT, 'consonant'),
  ...kind(AFTER_VOWEL, 'vowel'),
].sort((a, b) => b.form.length - a.form.length);

/** Forms of 하다 (do), 되다 (become) that make verbs of nouns, longest first. */
export const ENDINGS_OF_VERBS: readonly string[] = (
  '하였습니다 되었습니다 했습니다 됐습니다 하겠습니다 합니다 됩니다 하였다 되었다 하는데 했으며 하였으며 되었으며 됐으며 하면서 하기로 하도록 되도록 ' +
  '한다고 했다고 됐다고 된다고 했다 됐다 한다 된다 하는 되는 하고 되고 하여 되어 하며 되며 하기 되기 했던 됐던 했고 됐고 해서 돼서 했나요 됐나요 되었나요 하나요 되나요 할 될 한 된 해 돼 ' +
  '하였습니까 되었습니까 했습니까 됐습니까 합니까 됩니까 하였나요 했는가 됐는가 했는지 됐는지 되었는지 하는지 되는지 할까요 될까요 했을까요 됐을까요 했어요 됐어요 했나 됐나'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

function kind(forms: string, after: Particle['after']): Particle[] {
  return forms.split(' ').map((form) => ({ form, after }));
}
