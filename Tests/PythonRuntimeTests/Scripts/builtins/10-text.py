# json, string, textwrap and statistics.
import json
d = {"a": [1, 2.5, None, True], "b": {"c": "é\n"}}
print(json.dumps(d)); print(json.dumps(d, indent=2, sort_keys=True)); print(json.loads(json.dumps(d)) == d)
print(json.dumps([1, 2], separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.loads("[1e3, -2, 12345678901234567890]"))
for bad in ["", "[1,]", '{"a" 1}', "[1 2]", '"x', "tru"]:
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e)
try: json.dumps({1, 2})
except TypeError as e: print(e)
print(json.loads('{"a": 1}', object_hook=lambda o: list(o.items())), json.loads("1.5", parse_float=str))
import string, textwrap, statistics
print(string.ascii_lowercase, string.Template("$a ${b} $$").substitute(a=1, b=2))
print(textwrap.fill("the quick brown fox jumps over the lazy dog", 20), textwrap.dedent("  a\n   b"), textwrap.shorten("hello big world", 10))
print(statistics.mean([1, 2, 3, 4]), statistics.stdev([1.5, 2.5, 4]), statistics.median([3, 1, 2]), statistics.mode("aab"), statistics.quantiles([1, 2, 3, 4]), statistics.linear_regression([1, 2, 3], [2, 4, 6]))
