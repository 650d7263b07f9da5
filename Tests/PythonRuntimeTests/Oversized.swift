import Testing

/// A program that asks for more than any limit allows, and how it is refused.
struct Oversized: Sendable, CustomTestStringConvertible {
  let source: String
  let error: String

  var testDescription: String { source }

  static let all: [Oversized] = table.map { Oversized(source: $0.0, error: $0.1) }

  private static let table = [
    ("10**10**10", "MemoryError"),
    ("1 << (1 << 70)", "OverflowError"),
    ("1 << 10**12", "MemoryError"),
    ("2**(2**40)", "MemoryError"),
    ("pow(3, 10**12)", "MemoryError"),
    ("(10**50000) ** 1000", "MemoryError"),
    ("math.factorial(10**7)", "MemoryError"),
    ("math.factorial(10**20)", "OverflowError"),
    ("math.perm(10**7, 10**6)", "MemoryError"),
    ("math.comb(10**12, 10**6)", "MemoryError"),
    ("str(10**50000)", "ValueError: Exceeds the limit (4300 digits)"),
    ("repr(10**5000)", "ValueError: Exceeds the limit"),
    ("int('9' * 5000)", "ValueError: Exceeds the limit (4300 digits)"),
    ("int('f' * 500000, 16)", "MemoryError"),
    ("f'{10**5000}'", "ValueError: Exceeds the limit"),
    ("print(10**5000)", "ValueError: Exceeds the limit"),
    ("int.from_bytes(b'x' * 10**6, 'big')", "MemoryError"),
    ("(5).to_bytes(10**12, 'big')", "MemoryError"),
    ("'x' * 10**12", "MemoryError"),
    ("10**12 * 'x'", "MemoryError"),
    ("b'x' * 10**12", "MemoryError"),
    ("bytes(10**12)", "MemoryError"),
    ("bytearray(10**12)", "MemoryError"),
    ("[0] * 10**12", "MemoryError"),
    ("(0,) * 10**12", "MemoryError"),
    ("[0] * 10**30", "OverflowError"),
    ("''.join(['x' * 10**6] * 100)", "MemoryError"),
    ("('x' * 10**6).replace('x', 'y' * 50)", "MemoryError"),
    ("'xx'.replace('', 'y' * 10**7)", "MemoryError"),
    ("'x'.ljust(10**12)", "MemoryError"),
    ("'x'.rjust(10**12)", "MemoryError"),
    ("'x'.center(10**12)", "MemoryError"),
    ("'x'.zfill(10**12)", "MemoryError"),
    ("('\\t' * 10**6).expandtabs(10**6)", "MemoryError"),
    ("'%1000000000000d' % 1", "MemoryError"),
    ("'%1000000000d' % 1", "MemoryError"),
    ("'%.1000000000d' % 1", "MemoryError"),
    ("'%*d' % (10**10, 3)", "MemoryError"),
    ("'%.1000000000f' % 1.5", "MemoryError"),
    ("'{:1000000000000}'.format(1)", "MemoryError"),
    ("format('x', '1000000000')", "MemoryError"),
    ("f'{1:1000000000}'", "MemoryError"),
    ("format(1.5, '1000000000')", "MemoryError"),
    ("f'{1.5:.1000000000f}'", "ValueError: precision too big"),
    ("list(range(10**12))", "MemoryError"),
    ("tuple(range(10**12))", "MemoryError"),
    ("sorted(range(10**12))", "MemoryError"),
    ("[*range(10**12)]", "MemoryError"),
    ("set(range(10**12))", "MemoryError"),
    ("dict.fromkeys(range(10**12))", "MemoryError"),
    ("itertools.product(range(10**9), repeat=10**9)", "MemoryError"),
    ("itertools.product([1], repeat=10**12)", "MemoryError"),
    ("itertools.tee([1], 10**12)", "MemoryError"),
    ("list(itertools.combinations_with_replacement(range(10), 10**9))", "MemoryError"),
    ("collections.deque([1]) * 10**12", "MemoryError"),
    ("random.getrandbits(10**12)", "MemoryError"),
    ("random.randbytes(10**12)", "MemoryError"),
    ("s = 'x'\nwhile True: s += s", "MemoryError"),
    ("l = [0]\nwhile True: l += l", "MemoryError"),
    ("l = [0]\nwhile True: l = l + l", "MemoryError"),
    ("t = (0,)\nwhile True: t += t", "MemoryError"),
    ("b = b'x'\nwhile True: b += b", "MemoryError"),
    ("n = 2\nwhile True: n *= n", "MemoryError"),
    ("eval('[' * 100000)", "SyntaxError: too many nested parentheses"),
    ("eval('[' * 100000 + ']' * 100000)", "SyntaxError: too many nested parentheses"),
    ("eval('(' * 100000 + ')' * 100000)", "SyntaxError: too many nested parentheses"),
    (
      "eval('-' * 100000 + '1')",
      "RecursionError: maximum recursion depth exceeded during compilation"
    ),
    (
      "eval('not ' * 100000 + '1')",
      "RecursionError: maximum recursion depth exceeded during compilation"
    ),
    ("eval('1 if 1 else ' * 100000 + '1')", "RecursionError"),
    ("eval('lambda: ' * 100000 + '1')", "RecursionError"),
    ("eval('a' + '.a' * 100000)", "RecursionError"),
    ("eval('a' + '()' * 100000)", "RecursionError"),
    ("eval('+'.join(['1'] * 200000))", "RecursionError"),
    ("eval('**'.join(['1'] * 200000))", "RecursionError"),
    ("exec('if 0: pass\\n' + 'elif 0: pass\\n' * 20000)", "RecursionError"),
    (
      "exec('match 1:\\n case ' + '[' * 10000 + ']' * 10000 + ': pass')",
      "SyntaxError: too many nested parentheses"
    ),
    (
      "exec(''.join('  ' * i + 'if 1:\\n' for i in range(200)) + '  ' * 200 + 'pass')",
      "IndentationError: too many levels of indentation"
    ),
    ("json.loads('[' * 100000)", "RecursionError: maximum recursion depth exceeded"),
    ("json.loads('9' * 10000)", "ValueError: Exceeds the limit (4300 digits)"),
    ("collections.deque(maxlen=-1)", "ValueError: maxlen must be non-negative"),
    ("math.gcd(10**70000, 3**140000) and 10**10**9", "MemoryError"),
  ]
}
