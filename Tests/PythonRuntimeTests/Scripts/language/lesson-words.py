# Counting and encoding words.
text = """the quick brown fox jumps over the lazy dog the fox"""
from collections import Counter, defaultdict, deque, namedtuple, OrderedDict
words = text.split(); freq = Counter(words); print(freq.most_common(3), sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
idx = defaultdict(list)
for i, w in enumerate(words): idx[w].append(i)
print(dict(idx)["fox"], {k: len(v) for k, v in idx.items() if len(v) > 1})
vocab = {w: i for i, w in enumerate(sorted(set(words)))}; inv = {i: w for w, i in vocab.items()}; ids = [vocab[w] for w in words]; print(ids, " ".join(inv[i] for i in ids) == text)
chars = sorted(list(set(text))); stoi = {ch: i for i, ch in enumerate(chars)}; encode = lambda s: [stoi[c] for c in s]; decode = lambda l: "".join(chars[i] for i in l); print("".join(chars), decode(encode("fox")))
bigrams = Counter(zip(words, words[1:])); print(bigrams.most_common(1))
win = deque(maxlen=3)
for x in range(5): win.append(x); print(list(win), end=" ")
print()
Sample = namedtuple("Sample", "x y"); batch = [Sample(i, i ** 2) for i in range(3)]; xs, ys = zip(*batch); print(xs, ys, batch[1]._asdict(), max(batch, key=lambda s: s.y))
matrix = [[1, 2, 3], [4, 5, 6]]; print([list(r) for r in zip(*matrix)], [sum(c) for c in zip(*matrix)], [[sum(a * b for a, b in zip(r, c)) for c in zip(*matrix)] for r in matrix])
print(list(zip("abc", range(3), [True] * 3)), dict(zip(*[iter("abcd")] * 2)), [words[i:i + 3] for i in range(0, len(words), 3)])
nested = {"a": {"b": [1, {"c": 2}]}}; print(nested["a"]["b"][1]["c"], nested.get("x", {}).get("y"), [*nested], {**nested, "z": 1})
config = {"lr": 1e-3, "layers": [64, 32], "act": "relu", **{"dropout": .5}}
for k, v in config.items(): print(f"{k:<10}{v!s:>15}")
print(*(f"{k}={v!r}" for k, v in config.items()), sep=", ")
print("Epoch [{}/{}], Loss: {:.4f}".format(1, 10, 0.12345), "%-10s|%5.1f|%03d" % ("a", 2.25, 7), "{0} {1} {0}".format("a", "b"), "{name}: {val:>{w}.{p}f}".format(name="x", val=3.14159, w=10, p=2))
