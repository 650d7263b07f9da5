"""Tables are read and written as `csv` does."""
import csv
import io


def T(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)


def R(text, **k): return list(csv.reader(io.StringIO(text, newline=""), **k))
def W(rows, **k):
    f = io.StringIO(newline=""); csv.writer(f, **k).writerows(rows); return f.getvalue()


for text in ("a,b,c\n1,2,3\n", 'x,"y, z","q""q"\r\n', "", "\n", "a\n\nb\n", '"multi\nline",2\n', "a,", ",", '""', ' a , b', '"a"b,c', 'a"b,c', '"unclosed', "a;b\tc", '"a" ,b', "é,ü\n", '"a\r\nb"\r\n', "a,b\n\r\n"):
    T(lambda: R(text)); T(lambda: R(text, strict=True)); T(lambda: R(text, skipinitialspace=True)); T(lambda: R(text, delimiter=";"))
T(lambda: R("a|b|'c|d'\n", delimiter="|", quotechar="'")); T(lambda: R("a\\,b,c\\\\d\n", escapechar="\\")); T(lambda: R('1,"2",x\n', quoting=csv.QUOTE_NONNUMERIC)); T(lambda: R('1,"2",3.5\n', quoting=csv.QUOTE_NONNUMERIC)); T(lambda: R('"a",b\n', quoting=csv.QUOTE_NONE)); T(lambda: R("a\tb\n", dialect="excel-tab")); T(lambda: R("'a''b'\n", quotechar="'", doublequote=False)); T(lambda: R('"a\\"b"\n', escapechar="\\", doublequote=False))
T(lambda: list(csv.reader(["a,b", "c,d"]))); T(lambda: list(csv.reader([b"a"]))); T(lambda: list(csv.reader(5))); T(lambda: csv.reader("a", dialect="nope")); T(lambda: csv.reader("a", foo=1)); T(lambda: csv.reader("a", delimiter="ab")); T(lambda: csv.reader("a", delimiter=1)); T(lambda: csv.reader("a", delimiter="")); T(lambda: csv.reader("a", quoting=9)); T(lambda: csv.reader("a", quotechar="")); T(lambda: csv.reader("a", lineterminator=None)); T(lambda: csv.reader("a", delimiter=None))
rows = [["a", "b,c", 'q"q', "new\nline", "", None, 1, 2.5, True], ["x"], [""], [], [" s "], ["\\"], ["a\rb"]]
for k in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": ";"}, {"lineterminator": "\n"}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"escapechar": "\\"}, {"quotechar": "'"}):
    for row in rows: T(lambda: W([row], **k))
T(lambda: W([5])); T(lambda: csv.writer(5)); T(lambda: csv.writer(io.StringIO()).writerow("abc")); T(lambda: csv.writer(io.StringIO()).writerow([1, 2]))
r = csv.DictReader(io.StringIO("name,age\nAnn,3\n\nBob\nC,1,2,3\n")); print(r.fieldnames, r.line_num); print(list(r), r.line_num)
T(lambda: list(csv.DictReader(io.StringIO("1,2\n"), fieldnames=["a", "b"]))); T(lambda: list(csv.DictReader(io.StringIO("a\n1,2\n"), restkey="rest"))); T(lambda: list(csv.DictReader(io.StringIO("")))); T(lambda: list(csv.DictReader(io.StringIO("a,b\n1\n"), restval="?")))
f = io.StringIO(newline=""); w = csv.DictWriter(f, ["a", "b"], restval="-"); w.writeheader(); w.writerow({"a": 1, "b": 2}); w.writerows([{"a": 3}, {"b": "x,y"}]); print(repr(f.getvalue())); T(lambda: w.writerow({"z": 1})); T(lambda: csv.DictWriter(f, ["a"], extrasaction="ignore").writerow({"a": 1, "q": 2})); T(lambda: csv.DictWriter(f, ["a"], extrasaction="x"))
class Semi(csv.Dialect):
    delimiter = ";"; quotechar = "'"; doublequote = True; skipinitialspace = True; lineterminator = "\n"; quoting = csv.QUOTE_MINIMAL
csv.register_dialect("semi", Semi); csv.register_dialect("pipe", delimiter="|"); print(csv.list_dialects()); T(lambda: R("a; 'b;c'\n", dialect="semi")); T(lambda: W([["a|b", 1]], dialect="pipe")); T(lambda: csv.get_dialect("pipe").delimiter); csv.unregister_dialect("pipe"); T(lambda: csv.get_dialect("pipe")); T(lambda: csv.unregister_dialect("x")); T(lambda: R("a; b\n", dialect=Semi)); T(lambda: csv.register_dialect(5)); T(csv.field_size_limit); T(lambda: csv.Error.__module__)
rd = csv.reader(["a,b", 'c,"d', 'e"']); print(next(rd), rd.line_num, next(rd), rd.line_num, rd.dialect.delimiter, rd.dialect.quoting); T(lambda: next(rd))
