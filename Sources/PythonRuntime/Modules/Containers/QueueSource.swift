/// `queue`, written in the language.
enum QueueSource {
  static var text: String {
    #"""
    """Queues of one program: where another thread would have to come, they say so."""
    import collections as _collections
    import heapq as _heapq
    import time as _time


    class Empty(Exception):
        pass


    class Full(Exception):
        pass


    Empty.__module__ = "_queue"


    class Queue:
        """First in, first out."""

        def __init__(self, maxsize=0):
            self.maxsize, self.unfinished_tasks = maxsize, 0
            self._init(maxsize)

        def _init(self, maxsize):
            self.queue = _collections.deque()

        def _put(self, item):
            self.queue.append(item)

        def _get(self):
            return self.queue.popleft()

        def qsize(self):
            return len(self.queue)

        def empty(self):
            return not self.queue

        def full(self):
            return 0 < self.maxsize <= len(self.queue)

        def _wait(self, block, timeout, error):
            """What nobody else can change: time passes, and then it is an error."""
            if block and timeout is None:
                raise RuntimeError("this would wait for ever: there is no other thread")
            if timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if block:
                _time.sleep(timeout)
            raise error

        def put(self, item, block=True, timeout=None):
            if self.full():
                self._wait(block, timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1

        def get(self, block=True, timeout=None):
            if not self.queue:
                self._wait(block, timeout, Empty)
            return self._get()

        def put_nowait(self, item):
            self.put(item, block=False)

        def get_nowait(self):
            return self.get(block=False)

        def task_done(self):
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self.unfinished_tasks -= 1

        def join(self):
            if self.unfinished_tasks:
                self._wait(True, None, Empty)


    class LifoQueue(Queue):
        """Last in, first out."""

        def _init(self, maxsize):
            self.queue = []

        def _get(self):
            return self.queue.pop()


    class PriorityQueue(Queue):
        """The smallest first."""

        def _init(self, maxsize):
            self.queue = []

        def _put(self, item):
            _heapq.heappush(self.queue, item)

        def _get(self):
            return _heapq.heappop(self.queue)


    class SimpleQueue(Queue):
        """First in, first out, without limits."""

        def __init__(self):
            super().__init__()
    """#
  }
}
