#!/usr/bin/env python3
# Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
"""Scores readings of the passages of bench/stories/passages.

usage: score-passages.py PASSAGES.txt --stories > stories.ndjson      the passages as input of `sightline read`
       score-passages.py PASSAGES.txt READINGS.ndjson [--verbose]     prints claims by type, then sums

A passage begins with "= NAME"; each further line is a sentence ("T: " a headline), but for
!N type|who|role|date|truth|source|place   a claim of sentence N; truth is + or - and the first letter of the modality (possible: s), "*" is anything
@person|title|organisation                 a role
?                                          a passage that counts neither misses nor false alarms
A claim is found when type, person and date (where given) agree and its evidence meets the sentence, as in ../shared/tools/score-reading.
Ranks ("General") count neither for nor against.
"""
import json,re,sys,unicodedata
V='--verbose' in sys.argv
def parse():
    P=[]
    cur=None
    for l in open(sys.argv[1],encoding='utf-8').read().split('\n'):
        if not l: continue
        if l[0]=='=': cur=dict(id=l[2:].strip(),s=[],claims=[],roles=[],q=False); P.append(cur)
        elif l[0]=='!':
            m=re.match(r'!(\d+) (.*)',l); c=m[2].split('|')+['']*7
            cur['claims'].append(dict(n=int(m[1]),type=c[0],who=c[1],role=c[2],date=c[3],truth=c[4] or '+a',src=c[5],place=c[6]))
        elif l[0]=='@': cur['roles'].append(l[1:].split('|'))
        elif l[0]=='?': cur['q']=True
        else: cur['s'].append(l)
    return P
RANKS=set('general|colonel|brigadier|captain|commandant|commander|major general|lieutenant general|colonel general|army general|rear admiral|marshal|vice marshal|sheikh|general'.split('|'))
P=parse()
arts=[]
for p in P:
    t=''; spans=[]
    for k,s in enumerate(p['s']):
        head=s.startswith('T: ')
        if head: s=s[3:]
        if t and not t.endswith('\n'): t+='\n' if p['id'].startswith(('parl','trans','blog1')) else ' '
        a=len(t); t+=s; spans.append((a,len(t)))
        if head: t+='\n\n'
    p['text']=t; p['spans']=spans
    arts.append(json.dumps({"id":p['id'],"text":t,"published":"2024-06-14","publisher":"The Paper","title":""}))
if sys.argv[2]=='--stories':
    print('\n'.join(arts)); sys.exit()
out=[json.loads(l) for l in open(sys.argv[2],encoding='utf-8') if l.strip()]
if len(out)!=len(P): sys.exit('readings of other passages')
def fold(s):
    s=unicodedata.normalize('NFKD',s or '').casefold()
    return re.sub(r'[^\w]','',''.join(c for c in s if not unicodedata.combining(c)))
def same(a,b):
    a,b=fold(a),fold(b)
    if not a or not b: return False
    s=min(a,b,key=len)
    return a==b or (len(s)>=4 and len(s)*4>=max(len(a),len(b)) and (a in b or b in a)) or (len(s)<4 and s in (a if s==b else b) and len(s)>=2 and False)
M={'a':'asserted','l':'alleged','p':'planned','b':'probable','s':'possible'}
from collections import Counter
n=Counter(); by={}
for p,o in zip(P,out):
    body=o['article']['text']; off=body.find(p['text'][:40]); assert off>=0,(p['id'],body[:100])
    names={e['id']:{e['caption']} for e in o['entities']}
    for m in o['mentions']:
        if m.get('entity') in names and m['form']=='name': names[m['entity']].add(body[m['start']:m['end']])
    full={i:{x for x in v if re.search(r"[\s·-]",x.strip())} or v for i,v in names.items()}
    # captions of the longest
    ev={e['id']:e for e in o['events']}
    told=[(c,ev[c['event']],q,{q['name']}|full.get(q.get('entity'),set())) for c in o['claims'] for q in ev[c['event']]['participants']]
    def show(c,e): d=e['date']; return f"{c['id']} {e['type']}[{e['trigger']['text'] if isinstance(e['trigger'],dict) else e['trigger']}] {','.join(q['name']+'='+q['role'] for q in e['participants'])} {'+' if c['polarity']=='positive' else '-'}{c['modality']} {d and d['start']+'/'+d['end']} @{(e['place'] or {}).get('name')} {[s['name'] for s in c['sources']]}"
    used=set(); excused=set(); miss=[]
    for g in p['claims']:
        a,b=p['spans'][g['n']-1]; a+=off;b+=off
        D=g['date']; D=None if D in('','-','*') else (D.split('/')*2)[:2] if '/' not in D else D.split('/')
        whos={fold(g['who'])}
        best=None
        for k,(c,e,q,who) in enumerate(told):
            if g['who']!='*' and not any(same(w,g['who']) for w in who): continue
            if e['type']!=g['type']: continue
            d=e.get('date'); 
            if D and not(d and [d['start'],d['end']]==D): continue
            t=('+' if c['polarity']=='positive' else '-')+c['modality'][:1].replace('p','p')
            tr=g['truth']=='*' or (c['polarity']==('positive' if g['truth'][0]=='+' else 'negative') and c['modality']==M[g['truth'][1]])
            if tr: excused.add(k)
            if k in used or not any(s['start']<b and s['end']>a for s in c['evidence']): continue
            src=g['src']=='*' or all((s['name'] in('','The Paper')) if not g['src'] else any(same(s['name'],x) for x in g['src'].split(';')) for s in c['sources'])
            pl=same((e.get('place') or {}).get('name',''),g['place']) if g['place'] else True
            rank=(tr,src,g['role']=='*' or q['role']==g['role'],pl)
            if best is None or rank>best[0]: best=(rank,k)
        bt=by.setdefault(g['type'],[0,0])
        if not p['q']: bt[1]+=1
        if best is None:
            if not p['q']: n['miss']+=1
            miss.append(f"MISS {g['type']} {g['who']} {g['role']} {g['date']} {g['truth']}"); continue
        rank,k=best; used.add(k); n['hit']+=1; bt[0]+=1
        for w,x in zip(('truth','src','part','place'),rank):
            if w!='place' or g['place']: n[w+'N']+=1; n[w]+=x
            if not x: miss.append(f"BAD {w} {g} :: {show(told[k][0],told[k][1])}")
    cast={g['who'] for g in p['claims']}|{x[0] for x in p['roles']}
    for k,(c,e,q,who) in enumerate(told):
        if k in used or k in excused: continue
        if any(same(w,x) for w in who for x in cast):
            if not p['q']: n['false']+=1; miss.append(f"FALSE {q['name']}")
    left=[g for g in p['roles'] if g[1].lower() not in RANKS or g[2]]; rolebad=[]
    for x in o['roles']:
        who=full.get(x['person'],{x['person']})
        ab=[g for g in p['roles'] if any(same(w,g[0]) for w in who)]
        if not ab: continue
        og=names.get(x.get('organization'),{x.get('organization') or ''})
        if x['title'].lower() in RANKS and not any(fold(g[1])==fold(x['title']) and g[2] for g in ab): continue
        h=next((g for g in ab if g in left and fold(g[1])==fold(x['title']) and (not g[2] or any(same(y,g[2]) for y in og))),None)
        if h: left.remove(h); n['role']+=1
        elif not any(fold(g[1])==fold(x['title']) for g in ab): n['rolefalse']+=1; rolebad.append(f"ROLEFALSE {who} {x['title']} {og}")
    n['rolemiss']+=len(left)
    for g in left: rolebad.append(f'ROLEMISS {g}'+str([(x["title"],names.get(x.get("organization"))) for x in o["roles"] if any(same(w,g[0]) for w in full.get(x["person"],{x["person"]}))]))
    if V and (miss or rolebad):
        print('==',p['id']); 
        for k,s in enumerate(p['s']): print(f'   {k+1}.',s)
        for c in o['claims']: print('      ',show(c,ev[c['event']]))
        for m in miss+rolebad: print('  ',m)
        if any('MISS' in m for m in miss+rolebad): print('      ents:',[(e['caption'],e['schema'][:4],sorted(names[e['id']]-{e['caption']})) for e in o['entities']])
def f1(t,f,m): pr=t/(t+f) if t+f else 1; r=t/(t+m) if t+m else 1; return f"P {pr:.3f} R {r:.3f} F1 {2*pr*r/(pr+r) if pr+r else 0:.3f} ({t}/{f}/{m})"
print({k:tuple(v) for k,v in by.items()})
print('claims',f1(n['hit'],n['false'],n['miss']),' '.join(f"{w} {n[w]}/{n[w+'N']}" for w in('truth','src','part','place')),'| roles',f1(n['role'],n['rolefalse'],n['rolemiss']),'| passages',len(P))
