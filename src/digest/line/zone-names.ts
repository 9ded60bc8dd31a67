/** A time zone by the names of the IANA list and by the cities that people know it by. */
export interface KnownZone {
  /** IANA name. */
  readonly zone: string;
  /** Alternatives of a pattern; Cyrillic ones are stems, so that any case is read. */
  readonly names: string;
}

/**
 * Zones that are named by a city, in the order of the buttons. To add one, add a line. A city stands for its own clock
 * only: where two cities of the list share one, the zone is that of the IANA list.
 */
export const KNOWN_ZONES: readonly KnownZone[] = [
  {
    zone: 'Asia/Shanghai',
    names:
      'shanghai|beijing|peking|changchun|shenzhen|guangzhou|shenyang|harbin|dalian|chengdu|上海|北京|长春|長春|深圳|广州|沈阳|哈尔滨|大连|成都|шанха|пекин|чанчун|харбин|шэньчжэн|гуанчжоу|шэньян|상하이|베이징|북경|창춘|장춘|하얼빈|선양|다롄',
  },
  { zone: 'Asia/Hong_Kong', names: 'hong kong|香港|гонконг|홍콩' },
  { zone: 'Asia/Singapore', names: 'singapore|新加坡|сингапур|싱가포르' },
  { zone: 'Asia/Seoul', names: 'seoul|首尔|首爾|сеул|서울' },
  { zone: 'Asia/Tokyo', names: 'tokyo|东京|東京|токио|도쿄|동경' },
  {
    zone: 'Asia/Vladivostok',
    names:
      'vladivostok|khabarovsk|符拉迪沃斯托克|海参崴|哈巴罗夫斯克|伯力|владивосток|хабаровск|블라디보스토크|하바롭스크',
  },
  { zone: 'Asia/Almaty', names: 'almaty|astana|阿拉木图|阿斯塔纳|алмат|астан|알마티|아스타나' },
  { zone: 'Europe/Moscow', names: 'moscow|莫斯科|москв|москов|모스크바' },
  { zone: 'Europe/Berlin', names: 'berlin|frankfurt|munich|柏林|法兰克福|慕尼黑|берлин|베를린' },
  { zone: 'Europe/London', names: 'london|伦敦|倫敦|лондон|런던' },
  { zone: 'America/New_York', names: 'new york|washington|纽约|紐約|华盛顿|нью-йорк|вашингтон|뉴욕' },
  { zone: 'America/Los_Angeles', names: 'los angeles|san francisco|洛杉矶|旧金山|лос-анджелес|로스앤젤레스' },
  { zone: 'Asia/Taipei', names: 'taipei|台北|臺北|тайбэ|타이베이' },
  { zone: 'Asia/Ulaanbaatar', names: 'ulaanbaatar|ulan bator|乌兰巴托|улан-батор|울란바토르' },
  { zone: 'Asia/Irkutsk', names: 'irkutsk|伊尔库茨克|иркутск|이르쿠츠크' },
  { zone: 'Asia/Novosibirsk', names: 'novosibirsk|新西伯利亚|новосибирск|노보시비르스크' },
  { zone: 'Asia/Yekaterinburg', names: 'yekaterinburg|叶卡捷琳堡|екатеринбург|예카테린부르크' },
  { zone: 'Asia/Tashkent', names: 'tashkent|塔什干|ташкент|타슈켄트' },
  { zone: 'Asia/Bishkek', names: 'bishkek|比什凯克|бишкек|비슈케크' },
  { zone: 'Asia/Bangkok', names: 'bangkok|曼谷|бангкок|방콕' },
  {
    zone: 'Asia/Ho_Chi_Minh',
    names: 'ho chi minh(?: city)?|saigon|hanoi|胡志明市|河内|хошимин|хано|호찌민|하노이',
  },
  { zone: 'Asia/Jakarta', names: 'jakarta|雅加达|джакарт|자카르타' },
  { zone: 'Asia/Kuala_Lumpur', names: 'kuala lumpur|吉隆坡|куала-лумпур|쿠알라룸푸르' },
  { zone: 'Asia/Kolkata', names: 'delhi|new delhi|mumbai|德里|新德里|孟买|дели|мумба|델리|뭄바이' },
  { zone: 'Asia/Dubai', names: 'dubai|abu dhabi|迪拜|阿布扎比|дуба|두바이' },
  { zone: 'Europe/Istanbul', names: 'istanbul|ankara|伊斯坦布尔|安卡拉|стамбул|анкар|이스탄불' },
  { zone: 'Europe/Minsk', names: 'minsk|明斯克|минск|민스크' },
  { zone: 'Europe/Paris', names: 'paris|巴黎|париж|파리' },
  { zone: 'Australia/Sydney', names: 'sydney|悉尼|сидне|시드니' },
  { zone: 'UTC', names: 'utc|gmt' },
];

/**
 * Letters for the time of one place, such as MSK. CST and IST are those of several, and are not here.
 */
export const ZONE_LETTERS: Readonly<Record<string, string>> = {
  msk: 'Europe/Moscow',
  мск: 'Europe/Moscow',
  kst: 'Asia/Seoul',
  jst: 'Asia/Tokyo',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
};
