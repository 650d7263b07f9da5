extension QueueSource {
  /// `graphlib`.
  static var graphlib: String {
    #"""
    """An order in which everything comes after what it needs."""


    class CycleError(ValueError):
        pass


    class TopologicalSorter:
        """Sorts the nodes of a graph."""

        def __init__(self, graph=None):
            self._needs, self._ready, self._out, self._done = {}, None, set(), set()
            self._followers = {}
            for node, predecessors in (graph or {}).items():
                self.add(node, *predecessors)

        def add(self, node, *predecessors):
            if self._ready is not None:
                raise ValueError("Nodes cannot be added after a call to prepare()")
            needs = self._added(node)
            for one in predecessors:
                self._added(one)
                needs.append(one)
                self._followers[one].append(node)

        def _added(self, node):
            self._followers.setdefault(node, [])
            return self._needs.setdefault(node, [])

        def prepare(self):
            if self._ready is not None:
                raise ValueError("cannot prepare() more than once")
            self._left = {node: len(needs) for node, needs in self._needs.items()}
            self._ready = [node for node, count in self._left.items() if count == 0]
            cycle = self._cycle()
            if cycle:
                raise CycleError("nodes are in a cycle", cycle)

        def _cycle(self):
            seen, path, places, iterators = set(), [], {}, []
            for node in self._followers:
                if node in seen:
                    continue
                while True:
                    if node in seen:
                        if node in places:
                            return path[places[node]:] + [node]
                    else:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        iterators.append(iter(self._followers[node]))
                    while path:
                        try:
                            node = next(iterators[-1])
                            break
                        except StopIteration:
                            del places[path.pop()]
                            iterators.pop()
                    else:
                        break
            return None

        def _prepared(self):
            if self._ready is None:
                raise ValueError("prepare() must be called first")

        def get_ready(self):
            self._prepared()
            nodes, self._ready = tuple(self._ready), []
            self._out.update(nodes)
            return nodes

        def is_active(self):
            self._prepared()
            return len(self._done) < len(self._out) or bool(self._ready)

        __bool__ = is_active

        def done(self, *nodes):
            self._prepared()
            for node in nodes:
                if node not in self._needs:
                    raise ValueError(f"node {node!r} was not added using add()")
                if node not in self._out:
                    raise ValueError(f"node {node!r} was not passed out (still not ready)")
                if node in self._done:
                    raise ValueError(f"node {node!r} was already marked done")
                self._done.add(node)
                for follower in self._followers[node]:
                    self._left[follower] -= 1
                    if self._left[follower] == 0:
                        self._ready.append(follower)

        def static_order(self):
            self.prepare()
            while self.is_active():
                nodes = self.get_ready()
                yield from nodes
                self.done(*nodes)
    """#
  }
}
