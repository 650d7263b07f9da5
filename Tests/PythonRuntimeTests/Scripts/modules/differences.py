# difflib: matches, ratios, and differences of lines in all forms.
import difflib

one = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(True)
two = "one\ntwo and a half\nthree\nfour\nfife\nsix\neight\nnine\n".splitlines(True)
print("".join(difflib.unified_diff(one, two, "a.txt", "b.txt", n=1)))
print("".join(difflib.context_diff(one, two, "a.txt", "b.txt", "today", "tomorrow")))
print("".join(difflib.ndiff(one, two)))
print("".join(difflib.restore(difflib.ndiff(one, two), 1)) == "".join(one))
matcher = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(matcher.ratio(), 3), matcher.quick_ratio(), matcher.real_quick_ratio(), matcher.find_longest_match())
for block in matcher.get_matching_blocks():
    print(block)
for code in matcher.get_opcodes():
    print(code)
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(difflib.get_close_matches("wheel", ["heel", "whell", "while", "reel"], n=2, cutoff=0.5))
for bad in (lambda: difflib.get_close_matches("a", [], 0), lambda: difflib.get_close_matches("a", [], 1, 2), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff([1], [2]))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(list(difflib.Differ().compare(["a b\n", "same\n"], ["a c\n", "same\n", "new\n"])))
print(difflib.SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
