# queue, shlex, html, array, graphlib, contextvars, calendar, urllib.parse and colorsys.

import queue, shlex, html, array, graphlib, contextvars, calendar, urllib.parse as P, colorsys
import random
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
q=queue.Queue(2); q.put(1); q.put(2); t(lambda: q.put(3,block=False)); print(q.get(),q.qsize(),q.full(),q.empty()); q.get(); t(lambda: q.get_nowait()); t(lambda: q.get(timeout=0.01))
l=queue.LifoQueue(); [l.put(i) for i in range(3)]; print([l.get() for _ in range(3)]); p=queue.PriorityQueue(); [p.put(x) for x in (3,1,2)]; print([p.get() for _ in range(3)])
for s in ("a b 'c d'", 'a "b \\" c" d\\ e', "x='1 2'", "", "a  # c", "'un", "a\\"): t(lambda: shlex.split(s)); t(lambda: shlex.split(s,comments=True))
print(shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("ok-1.txt"), shlex.join(["a","b c"]))
print(html.escape("<a href=\"x\">'&'"), html.escape("'",False), html.unescape("&lt;&amp;&#39;&#x27;&eacute;&nope;&copy; &"))
A=array.array
a=A("i",[1,2,3]); print(a,a[1],a[::-1],len(a),a+a,a*2,a==A("i",[1,2,3]),a.tolist(),a.tobytes(),a.itemsize,A("d",[1.5]),A("f",[0.1]),A("b"),A("u","ab"),2 in a,a.index(2)); a.append(4); a.extend([5]); a[0]=9; a.insert(0,7); print(a,a.pop(),a.count(9)); a.remove(9); a.reverse(); print(a, sum(a), max(a), sorted(a), A("H",b"\1\0\2\0"))
for f in (lambda:A("z"),lambda:A("i",["x"]),lambda:A("b",[200]),lambda:A("B",[-1]),lambda:A("i",[1.5]),lambda:a[99],lambda:a.remove(99),lambda:a+[1],lambda:A("i",[2**40]),lambda:A("q",[2**70]),lambda:A("f",["x"]),lambda:A(5),lambda:A("i","ab"),lambda:A("h",[40000]),lambda:A("I",[-1]),lambda:a.pop(99),lambda:A("b").pop(),lambda:a<A("i",[9]), lambda:a["x"]): t(f)
g=graphlib.TopologicalSorter({"D":{"B"},"B":{"A"},"A":()}); print(list(g.static_order())); t(lambda: list(graphlib.TopologicalSorter({1:[2],2:[3],3:[1]}).static_order()))
g=graphlib.TopologicalSorter({"D":["B","C"],"C":["A"],"B":["A"]}); g.prepare(); r=[]
while g.is_active():
    n=g.get_ready(); r.append(n); g.done(*n)
print(r); t(lambda: g.add("X"))
v=contextvars.ContextVar("v",default=1); tok=v.set(2); print(v.get()); v.reset(tok); print(v.get()); c=contextvars.copy_context(); c.run(v.set,9); print(v.get(), c[v], v in c, len(c)); w=contextvars.ContextVar("w"); t(lambda: w.get(5)); 
print(calendar.month(2024,2)); print(calendar.calendar(2023)); print(calendar.monthrange(2024,2), calendar.isleap(1900), calendar.leapdays(2000,2025), calendar.weekday(2024,5,17), calendar.monthcalendar(2024,9), calendar.day_name[0], calendar.month_abbr[3], list(calendar.month_name)[:3], calendar.timegm((2024,1,1,0,0,0))); t(lambda: calendar.monthrange(2024,13)); print(calendar.TextCalendar(6).formatmonth(2024,6), calendar.Calendar().monthdatescalendar(2024,2)[0][0], calendar.TextCalendar().formatmonth(2024,6,w=5,l=2), list(calendar.Calendar(6).iterweekdays()))
for u in ("http://user:pw@Example.com:8080/p/a;x?q=1&r=2#frag","https://a.b","/rel/path?x","mailto:a@b","file:///etc","http://[::1]:80/","//host/x","a:b","http:","ftp://x/y;type=a",""):
    r=P.urlparse(u); print(r, r.hostname, r.port, r.username, r.geturl()==u, P.urlsplit(u), P.urldefrag(u))
for b,u in (("http://a/b/c/d","../x"),("http://a/b/c/d","/x"),("http://a/b/","x?y"),("http://a/b","//h/z"),("http://a/b","#f"),("http://a/b/c","./d/../e"),("","x"),("http://a","g")): print(P.urljoin(b,u))
print(P.quote("a b/é?&=~"), P.quote("a/b",safe=""), P.quote_plus("a b+c"), P.unquote("a%20b%C3%A9%zz%"), P.unquote_plus("a+b%2B"), P.urlencode({"a":1,"b":"x y","c":[1,2]}), P.urlencode({"c":[1,2]},doseq=True), P.urlencode([("k","é")]), P.parse_qs("a=1&b=2&a=3&c="), P.parse_qsl("a=1&b=x+y%20z",keep_blank_values=True), P.parse_qs("a=1;b=2",separator=";"))
random.seed(1)
for _ in range(50):
    r=[random.random() for _ in range(3)]
    print(colorsys.rgb_to_hsv(*r), colorsys.hsv_to_rgb(*r), colorsys.rgb_to_hls(*r), colorsys.hls_to_rgb(*r), colorsys.rgb_to_yiq(*r), colorsys.yiq_to_rgb(*r))
