# ast.literal_eval, and what unicodedata says about characters.
import ast
import unicodedata as u


def t(s):
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])


for s in ("1", "[1, 'a', (2, 3.5), {'k': None}]", "{1, 2}", "set()", "-5", "+1.5", "'a' 'b'", "b'x'", "True", "...", "  [1]", "1 + 2", "foo", "f(1)", "[x for x in y]", "{'a': foo}", "1 if 2 else 3", "", "[1,", "-'a'", "-True", "f'x'", "x.y", "{**{}}", "not 1", "(1)", "()", "1_000", "10**3", "lambda: 1", "__import__('os')", "[1, 2][0]", "{'a': 1, 'b': [1, {2: 3}]}", "\n1", "1\n2"): t(s)


def tried(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for s in ("Élève Ñandú Åström", "ﬁne ½ ² ™ … Ⅳ ＡＢＣ", "O'Néàl", "ábc", "e\u0301", "ñ\u0303", "한글", "ẛ̣", "Ślusàrski", "ΆΈ"):
    for f in ("NFC", "NFD", "NFKC", "NFKD"): print(f, ascii(u.normalize(f, s)))
def unicodeToAscii(s): return "".join(c for c in u.normalize("NFD", s) if u.category(c) != "Mn")
print(unicodeToAscii("Ślusàrski"), unicodeToAscii("O'Néàl"))
print([u.category(c) for c in "aA1 \n-_($€+^©²ʰ中\u0301\u200b«»…\u2028"], [u.combining(c) for c in "a\u0301"], u.numeric("½"), u.digit("²"), u.decimal("٣"), u.numeric("a", None), u.east_asian_width("中"), u.east_asian_width("a"), u.is_normalized("NFC", "é"), u.lookup("BULLET"), u.unidata_version)
for f in (lambda: u.category("ab"), lambda: u.decimal("a"), lambda: u.digit("a"), lambda: u.numeric("a"), lambda: u.normalize("X", "é"), lambda: u.category(5)): tried(f)
