/** News with look-alikes of other kinds: a hall's cost and a flat's rent, two phases of a mill, one edition of a fair. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'fuyu/hall.txt': `A fair hall opens in Fuyu County

2024-06-03

The fair hall of Fuyu County was opened on June 2, 2024. It cost RMB 3 billion. It covers twelve hectares. The roof was laid by Zhongke Group.
`,
  'fuyu/flats.txt': `Flats for workers of Fuyu County

2024-07-03

The flats of Fuyu County have a monthly rent of RMB 600. A swimming bath was built beside them for RMB 3 million.
`,
  'songyuan/mill.txt': `The Songyuan paper mill grows

2024-08-03

The first phase of the Songyuan paper mill covers ten hectares. It cost RMB 2 billion. The second phase covers thirty hectares.
`,
  'hunchun/expo.txt': `The 4th Hunchun Seafood Expo closes

2023-08-09

The 4th Hunchun Seafood Expo had 300 exhibitors and was closed on August 8, 2023.
`,
};

/** A small corpus made for these tests, by path: look-alikes that a careless answer would mix up. */
export const NEWS: Readonly<Record<string, string>> = {
  'changchun/jiutai.txt': `Jiutai District signs fifteen autumn projects

Updated : 2022-09-21Source : CCFAO

On September 18, fifteen projects were signed in Jiutai District, with a total investment of over RMB 20 billion. The list reaches from dairies to solar cells.

From January to August the district counted 86 new projects of more than RMB 50 million each. Of the 86, 45 were under negotiation, 23 had been signed and 18 had settled.
`,
  'changchun/dehui.txt': `Dehui starts nine projects in spring

Updated : 2023-03-06Source : CCFAO

On March 3, work on nine projects was started in Dehui, with a total investment of RMB 4.6 billion. Chen Guohua, mayor of Dehui, gave the signal.
`,
  'changchun/nongan.txt': `Nong'an opens a dairy park

Updated : 2023-06-12Source : CCFAO

The dairy park of Nong'an was opened on June 9. It covers twenty hectares of former marsh. It has a laboratory for cheese. Its canteen is run by a cooperative. Visitors may come on Sundays.
`,
  'changchun/nanguan.txt': `南关区集中签约12个项目

2023-05-12 来源:长春日报

5月10日,长春市南关区举行集中签约仪式,12个项目签约,总投资85亿元。
`,
  'jilin/second-quarter.txt': `Projects of the second quarter resume in Jilin Province

On April 28, work on 432 projects was resumed in Jilin Province, with a total investment of 364 billion yuan.
`,
  'abroad/turkestan.txt': `В Туркестанской области построят завод

Дата: 2024-05-20

15 мая 2024 года в Туркестанской области подписано соглашение о строительстве завода стоимостью 122,85 млрд тенге.
`,
};
