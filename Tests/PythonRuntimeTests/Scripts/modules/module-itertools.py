# The module itertools.
import itertools as it
print(list(it.chain([1], "ab")), list(it.chain.from_iterable([[1], [2]])), list(it.islice(it.count(5, 2), 3)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(1, 3)), list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
print(list(it.combinations("abc", 2)), list(it.permutations([1, 2, 3], 2)), list(it.product([0, 1], repeat=2)), list(it.product("a", [1, 2])), list(it.combinations_with_replacement("ab", 2)))
print([(k, list(g)) for k, g in it.groupby("aabbc")], list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(lambda x: x % 2, range(5))), list(it.starmap(pow, [(2, 3)])), list(it.zip_longest([1, 2], [3], fillvalue=0)), list(it.pairwise([1, 2, 3])), list(it.compress("abc", [1, 0, 1])))
a, b = it.tee([1, 2]); print(list(a), list(b), list(it.islice("abcdef", 1, None, 2)))
print(it.count(1), it.repeat(2, 3))
