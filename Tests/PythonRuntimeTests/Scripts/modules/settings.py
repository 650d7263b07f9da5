# configparser: reading, asking, interpolation, writing, and its errors.
import configparser as C
import io


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e), e.args if isinstance(e, C.Error) else "")


text = """
# comment
[DEFAULT]
base = /tmp
Debug = no

[server]
host = localhost
port: 8080
path = %(base)s/x
multi = line1
  line2

  line4
; another
rate = 1.5
on = Yes
pct = 50%%
[empty]
[Other Section]
key with space = v = w
"""
c = C.ConfigParser(); c.read_string(text)
print(c.sections(), c["server"]["host"], c.getint("server","port"), c["server"].getfloat("rate"), c["server"].getboolean("on"), c.getboolean("server","debug"), c["server"]["path"], repr(c["server"]["multi"]), c["server"]["pct"], c.defaults(), c.options("server"), "server" in c, "nope" in c, c.has_option("server","DEBUG"), c["Other Section"]["key with space"], list(c["server"]), dict(c["empty"]), len(c), list(c), c["server"], c.get("server","zz",fallback="fb"), c["server"].get("zz"), c["server"].get("zz","d"), c.get("x","y",fallback=None), c.getint("server","zz",fallback=3), c.items("empty"), c.get("server","path",raw=True), c.get("server","path",vars={"base":"Q"}))
for f in (lambda: c.get("nope","x"), lambda: c.get("server","nope"), lambda: c["nope"], lambda: c["server"]["nope"], lambda: c.getint("server","host"), lambda: c.getboolean("server","host"), lambda: c.add_section("server"), lambda: c.add_section("DEFAULT"), lambda: c.set("nope","a","b"), lambda: c.set("server","a",5), lambda: c.set("server","a","50%"), lambda: C.ConfigParser().read_string("a=1"), lambda: C.ConfigParser().read_string("[a]\nx=1\nx=2"), lambda: C.ConfigParser().read_string("[a]\n[a]"), lambda: C.ConfigParser().read_string("[a]\nnovalue\nalso"), lambda: C.ConfigParser().read("nonexistent.ini"), lambda: c.options("nope"), lambda: c.remove_section("nope"), lambda: c.remove_option("server","nope")): t(f)
c["new"] = {"a": 1, "B": "x"}; c["new"]["c"] = "3"; c.set("server","host","h2"); c.remove_option("server","rate"); c.add_section("last"); del c["empty"]
o = io.StringIO(); c.write(o); print(o.getvalue()); o = io.StringIO(); c.write(o, space_around_delimiters=False); print(o.getvalue())
r = C.RawConfigParser(allow_no_value=True, inline_comment_prefixes="#"); r.read_string("[a]\nkey\nx = %(y)s # c\nz = a#b\n"); print(r["a"]["key"], r["a"]["x"], r["a"]["z"], r.items("a"))
x = C.ConfigParser(); x.read_string("[a]\nx = %(y)s\nq = %(x)s\nbad = %z\nu = %(open\n")
for n in ("x","q","bad","u"): t(lambda: x.get("a", n))
x = C.ConfigParser(); x.read_string("[a]\nx = %(y)s\ny = %(x)s\n"); t(lambda: x.get("a","x"))
x = C.ConfigParser({"d": "1"}); x.read_dict({"s": {"k": 5}}); print(x["s"]["k"], x["s"]["d"], x["DEFAULT"]["d"]); x = C.ConfigParser(interpolation=None); x.read_string("[a]\nx=%(y)s"); print(x["a"]["x"]); x.optionxform = str; x.read_string("[b]\nKey=1"); print(x.options("b"))
