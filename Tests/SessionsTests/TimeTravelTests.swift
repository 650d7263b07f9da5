import PythonRuntime
import Sessions
import Testing

/// Something that is used up as it runs: how it is made, and how a program takes the next part.
struct Running: Sendable, CustomTestStringConvertible {
  let make: String
  var take = "next(it)"
  var testDescription: String { make }

  static let all: [Running] = [
    Running(make: "it = iter([1, 2, 3, 4, 5, 6])"),
    Running(make: "it = iter((1, 2, 3, 4, 5, 6))"),
    Running(make: "it = iter('abcdef')"),
    Running(make: "it = iter({1: 2, 3: 4, 5: 6, 7: 8})"),
    Running(make: "it = iter({1: 2, 3: 4, 5: 6, 7: 8}.items())"),
    Running(make: "it = iter({1, 2, 3, 4, 5, 6})"),
    Running(make: "it = iter(range(10))"),
    Running(make: "it = reversed([1, 2, 3, 4, 5, 6])"),
    Running(make: "it = enumerate('abcdef')"),
    Running(make: "it = zip('abcdef', range(6))"),
    Running(make: "it = map(str, range(6))"),
    Running(make: "it = filter(None, range(9))"),
    Running(make: "it = (x * x for x in range(9))"),
    Running(make: "def g():\n  for i in range(9): yield i\nit = g()"),
    Running(make: "def g():\n  yield from range(9)\nit = g()"),
    Running(make: "n = iter(range(9))\nit = iter(lambda: next(n), 8)"),
    Running(make: "class S:\n  def __getitem__(self, i): return i * i\nit = iter(S())"),
    Running(make: "import itertools\nit = itertools.count(5, 2)"),
    Running(make: "import itertools\nit = itertools.cycle('ab')"),
    Running(make: "import itertools\nit = itertools.repeat(1, 5)", take: "next(it), repr(it)"),
    Running(make: "import itertools\nit = itertools.chain('ab', 'cdef')"),
    Running(make: "import itertools\nit = itertools.chain.from_iterable(['ab', 'cd', 'ef'])"),
    Running(make: "import itertools\nit = itertools.accumulate(range(1, 9))"),
    Running(make: "import itertools\nit = itertools.islice(range(20), 1, 20, 2)"),
    Running(make: "import itertools\nit = itertools.dropwhile(lambda x: x < 2, range(9))"),
    Running(make: "import itertools\nit = itertools.takewhile(lambda x: x < 7, range(9))"),
    Running(make: "import itertools\nit = itertools.filterfalse(lambda x: x % 2, range(19))"),
    Running(make: "import itertools\nit = itertools.compress('abcdef', [1, 1, 0, 1, 1, 1])"),
    Running(
      make: "import itertools\nit = itertools.starmap(pow, [(2, 1), (2, 2), (2, 3), (2, 4)])"),
    Running(make: "import itertools\nit = itertools.pairwise('abcdef')"),
    Running(make: "import itertools\nit = itertools.zip_longest('abcd', 'xy')"),
    Running(
      make: "import itertools\nit = itertools.groupby('aabbccdd')",
      take: "[(k, list(g)) for k, g in itertools.islice(it, 1)]"),
    Running(make: "import itertools\nit, other = itertools.tee(iter('abcdef'))"),
    Running(make: "import itertools\nit = itertools.product('ab', repeat=3)"),
    Running(make: "import itertools\nit = itertools.permutations('abc')"),
    Running(make: "import itertools\nit = itertools.combinations('abcde', 2)"),
    Running(make: "import itertools\nit = itertools.combinations_with_replacement('abc', 2)"),
    Running(make: "from collections import deque\nit = iter(deque('abcdef'))"),
    Running(make: "from collections import deque\nit = deque('abcdef')", take: "it.popleft(), it"),
    Running(
      make: "from collections import deque\nit = deque('abcdef', 4)", take: "it.append(1), it"),
    Running(make: "import random\nrandom.seed(1)", take: "random.random(), random.gauss(0, 1)"),
    Running(make: "import random\nit = random.Random(5)", take: "it.randint(0, 99)"),
    Running(make: "import torch\nit = iter(torch.arange(6))"),
    Running(make: "import torch\nit = torch.nn.Sequential(*[torch.nn.ReLU()] * 3).named_modules()"),
    Running(
      make: "import functools\n@functools.lru_cache\ndef f(x): return x\nit = iter(range(9))",
      take: "f(next(it)), f.cache_info()"),
  ]
}

@Suite("Going back in time")
struct TimeTravelTests {
  @Test("back rewinds what was used up", arguments: Running.all)
  func rewinds(_ running: Running) {
    let recorder = Recorder()
    #expect(recorder.run(running.make))
    #expect(recorder.run(running.take), "\(recorder.text)")
    recorder.run(running.take)
    let expected = recorder.text
    recorder.run(running.take)
    #expect(recorder.session.back() != nil)
    #expect(recorder.session.back() != nil)
    recorder.run(running.take)
    #expect(recorder.text == expected)
  }

  @Test("what a cell used up entirely is there again")
  func exhausted() {
    let recorder = Recorder()
    recorder.run("its = [iter([1, 2]), map(str, [1, 2]), iter({1: 2}), iter({5}), iter(range(2))]")
    recorder.run("[list(it) for it in its]")
    let expected = recorder.text
    recorder.session.back()
    recorder.run("[list(it) for it in its]")
    #expect(recorder.text == expected)
  }
}

@Suite("Memory of a session")
struct SessionMemoryTests {
  /// Cells that leave cycles of every kind behind.
  fileprivate static let cells = [
    "n = Node(); n.me = n",
    "a = []; a.append(a)",
    "d = {}; d['d'] = d",
    "def f(k): return f if k else None\nf(1)",
    "def outer():\n  def inner(k): return inner if k else None\n  return inner(1)\nouter()",
    "def g():\n  me = it\n  yield me\nit = g(); next(it)",
    "def g():\n  me = yield\n  yield me\nit = g(); next(it); it.send(it)",
    "try: 1 / 0\nexcept ZeroDivisionError as e: kept = e",
    "def failing():\n  try: raise KeyError\n  except KeyError as e: err = e\nfailing()",
    "class A:\n  def m(self): return __class__\nA.me = A(); A.me.m()",
    "p = Node(); p.items = [Node() for _ in range(3)]\nfor c in p.items: c.parent = p",
    "import torch\nclass M(torch.nn.Module):\n  def __init__(self):\n    super().__init__()\n"
      + "    self.child = torch.nn.Linear(2, 2)\n    self.child.parent = [self]\nm = M()",
    "import torch\nm = torch.nn.Sequential(torch.nn.Linear(2, 2))\n"
      + "m.register_forward_hook(lambda *a: m and None)\nm[0].owner = [m]\nm(torch.ones(1, 2))",
    "from functools import partial\nn = Node(); n.call = partial(print, n)",
    "from collections import deque\nq = deque(); q.append(q)",
    "undefined_name",
  ]

  @Test("cells that leave cycles behind leave memory flat", .timeLimit(.minutes(2)))
  func flat() {
    let session = Session(history: 3)
    session.run("class Node: pass\nimport gc") { _ in }
    var after: [Int] = []
    for round in 0..<40 {
      for cell in SessionMemoryTests.cells { session.run(cell) { _ in } }
      if round % 10 == 9 {
        session.run("gc.collect()") { _ in }
        after.append(session.interpreter.collector.liveCount)
      }
    }
    #expect(after[3] <= after[0] + 10, "\(after)")
  }

  @Test("a session that has gone leaves nothing behind")
  func closed() {
    weak var globals: PyDict?
    weak var node: PyObject?
    do {
      let session = Session()
      for cell in SessionMemoryTests.cells { session.run(cell) { _ in } }
      session.run("class Node: pass\nn = Node(); n.me = n; n.all = globals()") { _ in }
      globals = session.globals
      node = session.globals[session.interpreter.intern("n")]?.asObject
      #expect(node != nil)
    }
    #expect(globals == nil)
    #expect(node == nil)
  }

  @Test("cycles are collected without being asked", .timeLimit(.minutes(1)))
  func automatic() {
    let session = Session(history: 0)
    session.run("class Node: pass") { _ in }
    session.run("for i in range(120_000):\n  n = Node(); n.me = n") { _ in }
    #expect(session.interpreter.collector.liveCount < 80_000)
    #expect(session.interpreter.collector.collected > 40_000)
  }
}

@Suite("Time travel and files")
struct FileTravelTests {
  @Test("What a cell wrote to a file is taken back with it")
  func writing() {
    let recorder = Recorder()
    recorder.run("import os\nopen('a.txt', 'w').write('first')")
    recorder.run("open('a.txt', 'w').write('second')\nopen('b.txt', 'w').write('new')")
    recorder.run("print(open('a.txt').read(), os.listdir('.'))")
    #expect(recorder.text == "second ['a.txt', 'b.txt']\n")
    recorder.session.back()
    recorder.session.back()
    recorder.run("print(open('a.txt').read(), os.listdir('.'))")
    #expect(recorder.text == "first ['a.txt']\n")
    recorder.session.back()
    recorder.session.back()
    recorder.run("import os\nprint(os.path.exists('a.txt'))")
    #expect(recorder.text == "False\n")
  }
}
