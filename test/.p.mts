import { createGazetteer } from '../src/language/places/gazetteer.ts';
import { readPlaces } from '../src/language/places.ts';
import { readFileSync, readdirSync } from 'node:fs';
const t=performance.now(); const g=createGazetteer(); console.log('create', performance.now()-t);
const show=(q:string,ctx={})=>console.log(q.slice(0,70).replace(/\n/g,' '),'→',readPlaces(q,g,ctx).map(m=>`${q.slice(m.start,m.end)}=${m.place?m.place.path.join('/'):'?'+m.candidates.slice(0,4).map(c=>c.path.join('/')).join(' or ')+'('+m.candidates.length+')'}${m.corrected?'*':''}`).join(' ; '));
for (const q of readFileSync('/tmp/places/q.txt','utf8').split('\n').filter(Boolean)) show(q);
if(process.argv[2]) for (const d of ['/work/shared/corpus-sample','/work/shared/corpus']) for (const f of readdirSync(d).filter(f=>f.endsWith('txt'))) {const text=readFileSync(d+'/'+f,'utf8'); console.log('#',f); show(text);}
const long=readFileSync('/work/shared/corpus/000_5bc87f995f363805.txt','utf8').slice(0,700); const q='How many projects were signed in Juitai in September 2022?';
for (const x of [long,q,'长春新区春季开工项目建设调度会9日的调度会说,长春新区今年要开工项目406个'.repeat(18).slice(0,700)]) { for(let i=0;i<200;i++) readPlaces(x,g); const s=process.cpuUsage().user/1000; for(let i=0;i<500;i++) readPlaces(x,g); console.log('ms',x.length,((process.cpuUsage().user/1000-s)/500).toFixed(3)); }
