# open, os, os.path, glob, pathlib and io on the files of a folder.
import fnmatch
import glob
import io
import json
import os
from pathlib import Path, PurePath


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, 'errno', None), getattr(e, 'filename', None))


t(lambda: open('a.txt').read())
t(lambda: open('a.txt','rb').read())
t(lambda: list(open('a.txt')))
t(lambda: open('a.txt',newline='').read())
with open('a.txt') as f:
    print(f, f.name, f.mode, f.encoding, f.closed)
    print(repr(f.readline()), f.tell(), repr(f.read(3)), repr(f.readlines()))
    f.seek(0); print(f.readline(2)); f.seek(2); print(repr(f.read()))
print(f.closed)
t(lambda: f.read())
t(lambda: open('b.bin').read())
with open('b.bin','rb') as f:
    print(f, f.seek(1), f.read(1), f.tell(), f.seek(-1,2), f.read(), f.read())
t(lambda: f.read()); t(lambda: f.write(b'')); t(lambda: f.readline()); t(lambda:f.seek(0))
t(lambda: open('a.txt').write('x')); t(lambda: open('b.bin','rb').write(b'x'))
t(lambda: json.load(open('sub/c.json')))
t(lambda: open('nope.txt')); t(lambda: open('sub')); t(lambda: open('sub/nope/x')); t(lambda: open('a.txt/x'))
t(lambda: open('w.txt','w').read())
with open('w.txt','w') as f:
    print(f.write('hello\n'), f.write('wörld\n'), f.tell()); print('x', 1, file=f)
    f.writelines(['p\n','q\n'])
t(lambda: open('w.txt').read())
with open('w.txt','a') as f: print(f.tell()); f.write('more\n')
with open('w.txt','r+') as f:
    print(f.read(2)); f.seek(0); f.write('J'); f.seek(0); print(repr(f.read()))
t(lambda: open('w.txt','x'))
with open('w.bin','wb') as f: print(f, f.write(b'abc'), f.write(bytearray(b'def'))); t(lambda: f.write('s')); t(lambda: f.read())
with open('w.bin','rb+') as f: print(f, f.mode); f.seek(2); f.write(b'X'); f.truncate(4)
t(lambda: open('w.bin','rb').read())
f=open('u.txt','w'); f.write('unflushed'); f.flush(); t(lambda: open('u.txt').read()); f.close()
print(sorted(os.listdir('.')), os.listdir('sub'))
t(lambda: os.listdir('nope')); t(lambda: os.listdir('a.txt'))
for p in ['a.txt','sub','nope','sub/','./a.txt','sub/../a.txt','','.']: print(p, os.path.exists(p), os.path.isfile(p), os.path.isdir(p))
print(os.path.join('a','b','/c','d'), os.path.join('a/','b'), os.path.basename('x/y.txt'), os.path.dirname('x/y.txt'), os.path.splitext('x/y.tar.gz'), os.path.splitext('.bashrc'), os.path.split('/a/b/'), os.path.normpath('a/./b/../c//d'), os.path.relpath('a/b','a/c'), os.path.getsize('a.txt'))
os.makedirs('out/deep', exist_ok=True); print(os.path.isdir('out'), os.path.isdir('out/deep'), sorted(os.listdir('out')))
t(lambda: os.mkdir('out')); t(lambda: os.makedirs('out')); t(lambda: open('no/such.txt','w'))
open('out/z.txt','w').write('zz'); print(sorted(os.listdir('out'))); t(lambda: os.rmdir('out')); os.remove('out/z.txt'); print(os.listdir('out')); t(lambda: os.remove('out/z.txt')); t(lambda: os.remove('out'))
os.rename('w.bin','w2.bin'); print(os.path.exists('w.bin'), os.path.exists('w2.bin'))
print(sorted(glob.glob('*.t*t')), sorted(glob.glob('sub/*')), sorted(glob.glob('**/*.json',recursive=True)), sorted(glob.glob('w[0-9].bin')), glob.glob('nothing*'))
print(fnmatch.fnmatch('a.txt','*.tx?'), fnmatch.filter(['a.b','c.d'],'*.d'))
for top, ds, fs in os.walk('sub'): print(top, ds, fs)
with os.scandir('sub') as it:
    for e in it: print(e, e.name, e.path, e.is_file(), e.is_dir())
p=Path('sub')/'c.json'
print(p, repr(p), p.name, p.stem, p.suffix, p.parent, p.parts, p.exists(), p.is_file(), p.with_suffix('.txt'), p.with_name('q'), p.read_text(), p.read_bytes(), list(Path('sub').iterdir()), Path('a')/'b'=='x', Path('a/b')==Path('a')/'b', sorted(Path('.').glob('*.txt')), sorted(Path('.').rglob('*.json')), Path('x.tar.gz').suffixes, Path('/a/b').parent.parent, Path('a/../b'), Path(''), Path('a/b/c').relative_to('a'), Path('a').joinpath('b','c'), str(Path('a//b/')), len({Path('a'),Path('a')}), 'x'/Path('y'), sorted([Path('b'),Path('a')]))
print(Path('n.txt').write_text('hé'), Path('n.txt').read_text(), isinstance(p, Path), type(p).__name__, os.fspath(p), open(p).read())
t(lambda: Path('nope').read_text()); t(lambda: Path('a').with_suffix('x')); t(lambda: Path('a').relative_to('b'))
Path('d1/d2').mkdir(parents=True); print(Path('d1').is_dir()); t(lambda: Path('d1').mkdir()); t(lambda: Path('e1/e2').mkdir())
b=io.BytesIO(); b.write(b'abc'); b.write(b'def'); b.seek(1); print(b.read(2), b.getvalue(), b.tell()); b.seek(10); b.write(b'x'); print(b.getvalue())
s=io.StringIO('x\ny\n'); print(list(s), s.getvalue()); t(lambda: s.write(3)); t(lambda: b.write('s')); s.close(); t(lambda: s.read())
t(lambda: type(b)); t(lambda: type(open('a.txt'))); t(lambda: isinstance(open('a.txt'), io.TextIOBase))
try: open('nope')
except FileNotFoundError as e: print(repr(e), e.args, e.strerror)
for a in [dict(mode="q"),dict(mode="rw"),dict(mode="rbt"),dict(mode="rb",encoding="utf-8"),dict(mode="rb",newline="x"),dict(mode="rr"), dict(mode='')]:
    t(lambda: open("a.txt",**a))
for f in [lambda: open(77), lambda: open(None), lambda:open("a\0b"), lambda: open("a.txt",newline="q"), lambda: open("a.txt",encoding="nope")]: t(f)
