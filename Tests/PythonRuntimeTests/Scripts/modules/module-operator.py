# The module operator.
import operator as op
print(op.add(1, 2), op.itemgetter(1)([5, 6]), op.itemgetter(0, 2)("abc"), op.attrgetter("real")(5), op.methodcaller("upper")("a"), op.mul(2, 3), op.contains([1], 1), op.getitem([1], 0), op.neg(1), op.not_(0), op.truth(1), sorted([(1, "b"), (0, "a")], key=op.itemgetter(1)), op.itemgetter("k")({"k": 1}), op.concat([1], [2]), op.is_(None, None), op.matmul, op.xor(1, 3))
