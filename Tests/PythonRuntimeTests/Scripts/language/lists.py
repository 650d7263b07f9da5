# Methods and slices of lists.
l = [3, 1, 2]
l.append(5); l.extend([7, 8]); l.insert(1, 9); l.remove(9); print(l.pop(), l.pop(0), l, l.index(5), l.count(1), sorted(l), l[::-1], l[1:3], len(l))
l.sort(reverse=True); print(l); l.reverse(); print(l); l[1:2] = [10, 11]; print(l); del l[0]; l += [1]; l *= 2; print(l, l == l.copy(), [1, 2] < [1, 3], [1] + [2], [0] * 3, 1 in l); l.clear(); print(l)
m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m, [[1, 2], [3, 4]][1][0], list(zip(*[[1, 2], [3, 4]])), [x for r in [[1], [2, 3]] for x in r], sum([[1], [2]], []))
l = list(range(10)); l[::2] = [0] * 5; print(l); del l[::3]; print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
