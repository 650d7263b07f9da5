/// `bisect` and `heapq`, written in the language.
enum OrderSource {
  static var bisect: String {
    #"""
    """Binary search in sorted lists."""


    def _size(a):
        if isinstance(a, dict):
            raise TypeError(f"{type(a).__name__} is not a sequence")
        size = len(a)
        if size and not hasattr(type(a), "__getitem__"):
            raise TypeError(f"'{type(a).__name__}' object does not support indexing")
        return size


    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        if lo < 0:
            raise ValueError("lo must be non-negative")
        if hi is None:
            hi = _size(a)
        while lo < hi:
            middle = (lo + hi) // 2
            if x < (a[middle] if key is None else key(a[middle])):
                hi = middle
            else:
                lo = middle + 1
        return lo


    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        if lo < 0:
            raise ValueError("lo must be non-negative")
        if hi is None:
            hi = _size(a)
        while lo < hi:
            middle = (lo + hi) // 2
            if (a[middle] if key is None else key(a[middle])) < x:
                lo = middle + 1
            else:
                hi = middle
        return lo


    def insort_right(a, x, lo=0, hi=None, *, key=None):
        a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


    def insort_left(a, x, lo=0, hi=None, *, key=None):
        a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


    bisect = bisect_right
    insort = insort_right
    """#
  }

  static var heapq: String {
    #"""
    """Priority queues kept in lists: the smallest item comes first."""
    __all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
               "heappushpop"]


    def _rise(heap, start, at):
        item = heap[at]
        while at > start:
            parent = (at - 1) >> 1
            if not item < heap[parent]:
                break
            heap[at] = heap[parent]
            at = parent
        heap[at] = item


    def _sink(heap, at):
        end = len(heap)
        start = at
        item = heap[at]
        child = 2 * at + 1
        while child < end:
            right = child + 1
            if right < end and not heap[child] < heap[right]:
                child = right
            heap[at] = heap[child]
            at = child
            child = 2 * at + 1
        heap[at] = item
        _rise(heap, start, at)


    def _check(heap, function, argument="argument"):
        if not isinstance(heap, list):
            raise TypeError(
                f"{function}() {argument} must be list, not {type(heap).__name__}") from None


    def heappush(heap, item):
        try:
            heap.append(item)
        except AttributeError:
            _check(heap, "heappush", "argument 1")
            raise
        _rise(heap, 0, len(heap) - 1)


    def heappop(heap):
        try:
            last = heap.pop()
        except AttributeError:
            _check(heap, "heappop")
            raise
        except IndexError:
            raise IndexError("index out of range") from None
        if heap:
            smallest = heap[0]
            heap[0] = last
            _sink(heap, 0)
            return smallest
        return last


    def heapreplace(heap, item):
        try:
            smallest = heap[0]
        except (IndexError, TypeError):
            _check(heap, "heapreplace", "argument 1")
            raise IndexError("index out of range") from None
        heap[0] = item
        _sink(heap, 0)
        return smallest


    def heappushpop(heap, item):
        if not heap:
            _check(heap, "heappushpop", "argument 1")
        if heap and heap[0] < item:
            item, heap[0] = heap[0], item
            _sink(heap, 0)
        return item


    def heapify(x):
        _check(x, "heapify")
        for i in reversed(range(len(x) // 2)):
            _sink(x, i)


    _NOTHING = object()


    def _best(n, iterable, key, choose, largest):
        if n == 1:
            found = choose(iter(iterable), default=_NOTHING, key=key)
            return [] if found is _NOTHING else [found]
        try:
            size = len(iterable)
        except (TypeError, AttributeError):
            pass
        else:
            if n >= size:
                return sorted(iterable, key=key, reverse=largest)[:n]
        rest = iter(iterable)
        first = [item for _, item in zip(range(n), rest)]
        if not first:
            return first
        return sorted(first + list(rest), key=key, reverse=largest)[:n]


    def nsmallest(n, iterable, key=None):
        return _best(n, iterable, key, min, False)


    def nlargest(n, iterable, key=None):
        return _best(n, iterable, key, max, True)


    class _Greatest(list):
        """An entry of a heap whose greatest item comes first."""

        def __lt__(self, other):
            return list.__lt__(other, self)


    def merge(*iterables, key=None, reverse=False):
        entry_type = _Greatest if reverse else list
        heap = []
        for place, iterable in enumerate(iterables):
            iterator = iter(iterable)
            for value in iterator:
                rank = value if key is None else key(value)
                heap.append(entry_type([rank, -place if reverse else place, value, iterator]))
                break
        heapify(heap)
        while len(heap) > 1:
            entry = heap[0]
            yield entry[2]
            for value in entry[3]:
                entry[0] = value if key is None else key(value)
                entry[2] = value
                heapreplace(heap, entry)
                break
            else:
                heappop(heap)
        if heap:
            yield heap[0][2]
            yield from heap[0][3]
    """#
  }
}
