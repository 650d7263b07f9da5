/// Sources at the limits: very deep, very long, very large.
enum Extremes {
  private static let openings = [
    "(", "[", "{", "{1: ", "f(", "lambda: ", "not ", "-", "~", "x if y else ", "a.b(",
    "[x for x in ", "await ", "*", "**", "1 + ", "2 ** ", "a[", "(yield ", "a = ", "x := ",
    "'' f'{", "x < ", "x or ", "x.", "@", "if 1: ", "class A:\n ", "def f():\n ", "try:\n ",
    "with a as b, ", "else ", "match x:\n case ", "case [", "case a | ", "f'{x:{", "\"\"",
    "import a.", "from .", "elif x:\n 1\n", "global a,", "a, ", "*a, ", "(a, ", "b'' ",
    "if x:\n pass\nel",
  ]

  private static let closings = ["", "1", ")", "]", "}", "1)", "\n", ":", "pass"]

  private static let heavy = [
    "x = 10 ** 10 ** 10", "'x' * 10 ** 12", "[0] * 10 ** 12", "range(10 ** 30)[-1]",
    "while True: pass", "def f(): f()\nf()", "1 << 10 ** 9", "list(iter(int, 1))",
    "x = []\nwhile 1: x = [x]", "x = []\nfor i in range(10 ** 5): x = [x]\nprint(x)\ndel x",
    "class A:\n def __repr__(s): return repr(s)\nprint(A())", "'%*d' % (10 ** 9, 1)",
    "f'{1:{10 ** 9}}'", "'{:>1000000000}'.format(1)", "sum(range(10 ** 9))",
    "import itertools\nlist(itertools.count())", "a = {}\na['a'] = a\nprint(a, a == a)",
    "import re\nre.match('(a*)*b', 'a' * 40)", "int('9' * 10 ** 5)", "str(7 ** 10 ** 5)[:9]",
    "class A:\n def __eq__(s, o): return s == o\nA() == A()", "exec('exec(' * 99)",
    "g = (lambda: (yield))()\ng.send(g)", "def g():\n yield from g()\nlist(g())",
    "class A:\n __getattr__ = lambda s, n: getattr(s, n)\nA().x",
    "a = [1]\nfor x in a: a.append(x)", "x = x = lambda f: f(f)\nx(x)",
    "import copy\na = []\na.append(a)\ncopy.deepcopy(a)",
    "class M(type):\n def __call__(c): return c()\nclass A(metaclass=M): pass\nA()",
    "sorted([1, 2, 3], key=lambda x: sorted([1], key=None) and 1 / 0)", "print(*range(10 ** 7))",
    "a = [3, 1, 2]\na.sort(key=lambda x: a.clear() or x)", "float('1' * 10 ** 5)",
    "del __builtins__", "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(): f()\nf()",
    "raise SystemExit(1)",
    "from functools import reduce\nreduce(lambda f, _: lambda: f(), range(10 ** 4), int)()",
    "e = ValueError()\ne.__cause__ = e\nraise e", "(lambda x: x(x))(lambda x: x(x))",
  ]

  static func source(_ random: inout RandomNumbers) -> [UInt8] {
    switch random.next(below: 6) {
    case 0, 1, 2: repeated(&random)
    case 3: numeral(&random)
    case 4: blocks(&random)
    default: Array((random.pick(heavy) ?? "").utf8)
    }
  }

  private static func repeated(_ random: inout RandomNumbers) -> [UInt8] {
    let count = [10, 99, 101, 201, 1000, 5000][random.next(below: 6)]
    let opening = random.pick(openings) ?? ""
    let closing = random.pick(closings) ?? ""
    let middle = random.oneIn(2) ? "x" : ""
    let text = repeatElement(opening, count: count).joined() + middle
    return Array((text + repeatElement(closing, count: random.oneIn(2) ? count : 1).joined()).utf8)
  }

  private static func numeral(_ random: inout RandomNumbers) -> [UInt8] {
    let digit = random.pick(["9", "1", "0", "_", "f", ".", "e", "1_0", "٣"]) ?? "9"
    let prefix = random.pick(["", "0x", "0b1", "1.", "1e", "-", "0o7"]) ?? ""
    let count = [3, 30, 4300, 4301, 9000][random.next(below: 5)]
    return Array(("print(" + prefix + repeatElement(digit, count: count).joined() + ")").utf8)
  }

  /// Blocks within blocks, each indented by one more blank.
  private static func blocks(_ random: inout RandomNumbers) -> [UInt8] {
    let heading = random.pick([
      "if x:", "for i in x:", "while x:", "def f():", "class A:", "try:", "with x:", "else:",
      "match x:", "case x:",
    ])
    var text = ""
    for level in 0..<[5, 19, 21, 99, 101, 150][random.next(below: 6)] {
      text += String(repeating: " ", count: level) + (heading ?? "") + "\n"
    }
    return Array(text.utf8)
  }
}
