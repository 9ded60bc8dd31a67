import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Three pieces of news, the first of two passages' worth of text, as files of a corpus folder. */
export const SMALL_CORPUS: Readonly<Record<string, string>> = {
  'changchun/jiutai.txt': `Jiutai signs fifteen projects

Updated : 2022-09-21Source : CCFAO

On September 18, Jiutai District of Changchun held a signing ceremony for investment projects. Fifteen projects were signed, with a total investment of over RMB 20 billion.

The projects cover new energy, auto parts and food processing. The district government said that land had been set aside for all of them.
`,
  'changchun/lvyuan.md': `---
title: Lvyuan breaks ground for a bus factory
publisher: Changchun Daily
published: 2023-03-14
url: https://news.example.org/lvyuan-bus
---

Construction of a bus factory started in Lvyuan District on March 12, 2023. Its total investment is RMB 1.2 billion.
`,
  'jilin/hunchun.txt': `Hunchun talks with Russian traders

Updated : 2024-05-06Source : Yanbian News

Hunchun negotiated two logistics projects with traders from Vladivostok on May 4. The investment has not been published.
`,
};

/** Writes them into a corpus folder. */
export async function writeCorpus(folder: string): Promise<void> {
  for (const [path, content] of Object.entries(SMALL_CORPUS)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
