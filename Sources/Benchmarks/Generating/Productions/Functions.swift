extension ProductionTable {
  /// What can be called, named or constructed, and the ways to call it wrongly.
  static let functions = [
    ProductionTable(
      "intfunction",
      lines: """
        abs
        (lambda x: x)
        (lambda x: x * $int)
        (lambda x, y=$int: x + y)
        (lambda x: x % 3)
        double
        adder($int)
        functools.partial($combine, $int)
        fib
        operator.neg
        int
        """),
    ProductionTable(
      "combine",
      lines: """
        operator.add
        operator.sub
        (lambda a, b: a * 2 + b)
        max
        add
        """),
    ProductionTable(
      "function",
      lines: """
        double
        adder
        add
        spread
        keywords
        fib
        counter
        trace
        adder(1)
        str.upper
        len
        (lambda a, *b, c=1: a)
        """),
    ProductionTable(
      "ownfunction",
      lines: """
        double
        adder
        add
        spread
        keywords
        only
        counter
        adder(1)
        (lambda a, *b, c=1: a)
        """),
    ProductionTable(
      "class",
      lines: """
        int
        str
        float
        list
        dict
        tuple
        bool
        object
        Shape
        Square
        Point
        Stack
        Exception
        LookupError
        KeyError
        type
        Color
        Trouble
        (int, str)
        """),
    ProductionTable(
      "attribute",
      lines: """
        "x"
        "name"
        "nam"
        "append"
        "appendd"
        "uper"
        "size"
        "_hidden"
        "__len__"
        "__class__"
        "real"
        "area"
        $str
        """),
    ProductionTable(
      "point",
      lines: """
        p0
        Point($int, $int)
        Point($num)
        Point(y=$int, x=$int)
        dataclasses.replace($point, x=$int)
        Point.origin()
        $point + $point
        $point * $int
        -$point
        max([$point, $point])
        copy.copy($point)
        """),
    ProductionTable(
      "object",
      lines: """
        o0
        Shape($str)
        Square($str, $int)
        Square($int)
        Stack($int, $int)
        Stack(*$list)
        Celsius($num)
        Square.make($int)
        Trouble($str)
        """),
    ProductionTable(
      "datetime",
      lines: """
        datetime.date(2024, 2, 29)
        datetime.datetime(2023, 12, 31, 23, 59, $small)
        datetime.date(2020, $small, $near)
        datetime.date(2024, 1, 31) + datetime.timedelta(days=$small)
        datetime.datetime(2000, 1, 1) + datetime.timedelta(hours=$num, minutes=$near)
        datetime.date.fromisoformat("2021-07-04")
        """),
    ProductionTable(
      "call",
      lines: #"""
        double()
        double($any, $any)
        double(y=$int)
        add($any, $any)
        add($int)
        add(1, b=$int, c=2)
        add(*$list)
        add(**$dict)
        add(1, *[2], **{"a": 3})
        spread($int)
        spread($any, *$list, key=$any)
        spread($any, $any, $any)
        spread()
        keywords(*$words, **$dict)
        keywords(a=$any, **$dict)
        only(1, 2, c=3)
        only(a=1, b=2, c=3)
        only(1, 2, 3)
        only(1)
        only(1, b=2)
        len()
        len($any, 1)
        len($int)
        abs($str)
        int($any)
        int($any, $any)
        float($any)
        str($any, $any)
        list($any)
        dict($any)
        set($any)
        tuple($any)
        sum($any)
        max($any)
        min()
        sorted($any)
        sorted($any, 1)
        reversed($any)
        round($any, $any)
        chr($any)
        ord($any)
        hash($any)
        iter($any)
        next($any)
        next(iter($any))
        range($near, $any)
        range()
        range(1, 2, 0)
        zip($any)
        enumerate($any)
        map($any)
        isinstance($any, $any)
        issubclass($any, $any)
        getattr($any)
        print($any, foo=1)
        "".join($any)
        $str.split($any)
        $str.replace($any)
        $str.startswith($any)
        $str.format()
        $str.center($any)
        $str.$strmethod($any)
        $str.$strmethod()
        $list.append()
        $list.insert($any, $any)
        $list.extend($any)
        $list.remove($any)
        $list.pop($any)
        $list.sort($any)
        $list.sort(key=$any)
        $dict.update($any)
        $dict.pop($any)
        $dict.get()
        $dict.popitem()
        $set.add($any)
        $set.remove($any)
        $set.pop()
        $any + $any
        $any - $any
        $any * $small
        $any / $any
        $any // $int
        $any % $small
        $any @ $any
        $any & $any
        $any ** $small
        $any << $small
        $any < $any
        $any >= $any
        $any in $any
        -$any
        ~$any
        $any[$any]
        $any[$slice]
        $any[$int:$any]
        $any()
        $any($any)
        $any.x
        $any.nam
        $any.upper
        $point.z
        $object.nane
        $object.area()
        $object.area(1, 2)
        Shape()
        Shape(1, 2, 3)
        Point()
        Point(1, 2, 3)
        Point(1, z=2)
        Square.make()
        Square("a", width=2)
        Stack().pop()
        super().foo
        Trouble().fail()
        math.sqrt($any)
        math.foo
        math.factorial($any)
        undefined
        prnt($int)
        lenn($list)
        i9
        Shpe
        random.Random(1).choice([])
        random.Random(1).sample([1], 5)
        random.foo()
        json.dumps($any)
        json.loads($any)
        functools.reduce($combine, [])
        statistics.mean([])
        collections.Countr()
        itertools.islice($any, -1)
        datetime.date(2023, 2, 30)
        copy.copy($any)
        type($any)($any)
        $class($any)
        $class()
        $class.$attr
        $function($any)
        $function()
        $any.$attr
        $any.$attr()
        globals()["nope"]
        object().x
        object()($int)
        None.foo
        None[0]
        (1)(2)
        __import__("nope")
        open
        Frozen(1).x
        compile("1 +", "f", "eval")
        eval("1 +")
        exec("x = = 1")
        exec("for")
        """#),
    ProductionTable(
      "strmethod",
      lines: """
        upper
        strip
        find
        count
        zfill
        ljust
        join
        encode
        partition
        rsplit
        splitlines
        expandtabs
        index
        removeprefix
        translate
        isalpha
        """),
    ProductionTable(
      "attr",
      lines: """
        x
        name
        nam
        append
        appnd
        uper
        size
        __name__
        __module__
        real
        keys
        item
        __dict__
        sort
        area
        _hidden
        """),
  ]
}
