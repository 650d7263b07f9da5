extension ProductionTable {
  /// Expressions that are numbers.
  static let numbers = [
    ProductionTable(
      "small",
      lines: """
        0
        1
        2
        3
        5
        len($tuple) % 4
        $int % 5
        """),
    ProductionTable(
      "near",
      lines: """
        0
        1
        -1
        3
        10
        -7
        25
        $small
        -$small
        $float
        $str
        """),
    ProductionTable(
      "int",
      lines: #"""
        0
        1
        -1
        2
        3
        7
        10
        -12
        255
        1_000
        0x1f
        0b101
        0o17
        2**31
        -2**31
        10**18
        2**62
        2**63 - 1
        -2**63
        2**63
        10**20 + 7
        -7**25
        123456789012345678901234567890
        i0
        i1
        i2
        ($int)
        -$int
        +$int
        ~$int
        $int + $int
        $int - $int
        $int * $int
        $int // $int
        $int % $int
        ($int) ** $small
        pow($int, $small, $int)
        pow($int, -1, $int)
        divmod($int, $int)[0]
        divmod($num, $num)[1]
        $int & $int
        $int | $int
        $int ^ $int
        $int << $small
        $int >> $small
        ($int).bit_length()
        ($int).bit_count()
        ($int).conjugate()
        ($int).__add__($int)
        ($int).__index__()
        abs($int)
        int($float)
        int($str)
        int($numeral)
        int($numeral, $base)
        int(str($int))
        round($float)
        round($int, -$small)
        len($str)
        len($list)
        len($words)
        len($dict)
        len($set)
        len($bytes)
        sum($list)
        sum($list, $int)
        min($list)
        max($list, key=$intfunction)
        max($int, $int, $int)
        min($list, default=$int)
        hash($int)
        hash($float)
        ord($char)
        $str.count($str)
        $str.find($str)
        $str.rfind($str, $int)
        $str.index($str)
        $list.index($int)
        $list.count($int)
        $list[$int]
        $list.pop($int)
        $tuple[$small]
        $dict[$str]
        $dict.get($str, $int)
        $dict.pop($str, $int)
        $dict.setdefault($str, $int)
        $bytes[$small]
        ($int if $bool else $int)
        ($bool and $int)
        ($int or $int)
        (n := $int) + n
        next(iter($list), $int)
        next(x for x in $list if x > $int)
        math.gcd($int, $int)
        math.lcm($int, $int)
        math.isqrt($int)
        math.factorial($small)
        math.comb(10, $small)
        math.perm(7, $small)
        math.floor($float)
        math.ceil($float)
        math.trunc($float)
        math.prod($list)
        functools.reduce($combine, $list)
        functools.reduce($combine, $list, $int)
        int.from_bytes($bytes, "big")
        int.from_bytes($bytes, "little", signed=True)
        sum(1 for c in $str if c in $str)
        $intfunction($int)
        operator.itemgetter($small)($list)
        operator.mul($int, $int)
        statistics.mode($list)
        statistics.median_low($list)
        random.Random($int).randint(1, 100)
        random.Random($int).randrange(0, 50, 3)
        random.Random($small).getrandbits(70)
        random.Random($small).choice($list)
        bisect.bisect($list, $int)
        bisect.bisect_left(sorted($list), $int)
        $object.size
        $object.area($int)
        $object.total
        $point.x
        $datetime.day
        ($datetime - $datetime).days
        range(0, 20, 3)[$int]
        range(3, -9, -2).index($int)
        len(range($near, $near, $near))
        """#),
    ProductionTable(
      "float",
      lines: #"""
        0.0
        -0.0
        1.5
        -2.25
        0.1
        3.14159
        1e16
        1e-7
        1.5e300
        5e-324
        123456.789
        float("inf")
        float("nan")
        -float("inf")
        f0
        f1
        ($float)
        -$float
        $float + $float
        $float - $int
        $float * $float
        $float / $float
        $int / $int
        $float // $float
        $float % $float
        $float ** $small
        ($int) ** -$small
        abs($float)
        round($float, $small)
        round($float, -1)
        float($numeral)
        float($int)
        float($str)
        sum([$float, $float, $int])
        min($float, $int)
        max($float, $float)
        float.fromhex(($float).hex())
        ($float).real
        math.sqrt($num)
        math.floor($num) / 2
        math.exp($small)
        math.log($num)
        math.log($num, $int)
        math.log2($num)
        math.log10($num)
        math.pow($num, $num)
        math.hypot($num, $num)
        math.fsum([$float, $float, $num])
        math.fabs($num)
        math.fmod($num, $num)
        math.copysign($num, $num)
        math.degrees($float)
        math.radians($float)
        math.dist([$int, 1], [2, $int])
        math.modf($float)[0]
        math.frexp($float)[0]
        math.ldexp($float, $small)
        math.sin($small)
        math.cos($small)
        math.tan($small)
        math.atan2($small, $small)
        math.nextafter(1.0, $num)
        math.ulp($num)
        math.remainder($num, $num)
        math.cbrt($small)
        math.pi
        statistics.mean($list)
        statistics.fmean($list)
        statistics.median($list)
        statistics.pstdev($list)
        statistics.stdev($list)
        statistics.variance($list)
        random.Random($small).random()
        random.Random($small).uniform(1, $num)
        random.Random($small).gauss(0, 1)
        ($float if $bool else $float)
        ($datetime - $datetime).total_seconds()
        $point.norm()
        """#),
    ProductionTable("num", lines: "$int\n$float\n$int\n$bool"),
    ProductionTable(
      "numeral",
      lines: #"""
        "12"
        " -7 "
        "1_000"
        "0x1F"
        "1e3"
        "3.5"
        "z9"
        "1__0"
        ""
        "nan"
        "-Infinity"
        "٣"
        b"12"
        "0b11"
        """#),
    ProductionTable("base", lines: "2\n8\n10\n16\n36\n0\n$small\n$int"),
    ProductionTable(
      "bool",
      lines: #"""
        True
        False
        b0
        $int < $int
        $num <= $num
        $num == $num
        $int != $float
        $int < $int <= $int
        $num > $num != $num
        $str < $str
        $str == $str
        $list < $list
        $tuple == $tuple
        $list == $list
        $dict == $dict
        $set <= $set
        $set == $set
        $set.isdisjoint($list)
        $set.issuperset($list)
        $str in $str
        $int in $list
        $int not in $set
        $str in $dict
        $str not in $words
        not $bool
        ($bool and $bool)
        ($bool or $bool)
        ($bool ^ $bool)
        $any is None
        $any is not None
        $any is $any and $bool
        isinstance($any, $class)
        issubclass($class, $class)
        isinstance($any, int | str)
        callable($any)
        hasattr($any, $attribute)
        all($list)
        any($words)
        all(x > $int for x in $list)
        any(c.isdigit() for c in $str)
        bool($any)
        $str.startswith($str)
        $str.endswith(($str, $str))
        $str.isalpha()
        $str.isdigit()
        $str.isdecimal()
        $str.isnumeric()
        $str.isidentifier()
        $str.islower()
        $str.istitle()
        $str.isupper()
        $str.isspace()
        $str.isalnum()
        $str.isprintable()
        $str.isascii()
        ($float).is_integer()
        math.isclose($num, $num)
        math.isnan($num)
        math.isfinite($num)
        re.match($pattern, $str) is None
        $any == $any
        $point == $point
        $point < $point
        $object == $object
        $datetime < $datetime
        """#),
  ]
}
