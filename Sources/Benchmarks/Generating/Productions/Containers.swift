extension ProductionTable {
  /// Expressions that are lists, tuples, dicts and sets, and what iterates.
  static let containers = [
    ProductionTable(
      "slice",
      lines: """
        :
        1:
        :-1
        ::2
        ::-1
        -3:
        1:4
        5:1:-2
        $int:$int
        $int:
        :$small
        ::$int
        """),
    ProductionTable(
      "list",
      lines: #"""
        []
        [1, 2, 3]
        [3, 1, 2]
        [0]
        [5, -5, 5]
        l0
        l1
        [$int]
        [$int, $int]
        [$num, $num, $num]
        [*$list, $int]
        [*$tuple, *$list]
        $list + $list
        $list * $small
        $list[$slice]
        sorted($list)
        sorted($list, reverse=True)
        sorted($list, key=$intfunction)
        sorted($list, key=lambda x: -x)
        list($tuple)
        list(range($small))
        list(range($near, $near, -2))
        list($iterator)
        list(reversed($list))
        list(map($intfunction, $list))
        list(filter(None, $list))
        list(filter($intfunction, $list))
        list(map(lambda x, y: x - y, $list, $list))
        [x for x in $list]
        [x * $int for x in $list if x % 2]
        [x + y for x in $list for y in $list if x < y]
        [len(w) for w in $words]
        [(y := x) for x in $list]
        [x for x in $iterator]
        [i for i, c in enumerate($str) if c in $str]
        list($bytes)
        list(itertools.islice($iterator, $small))
        list(itertools.accumulate($list))
        list(itertools.accumulate($list, $combine, initial=$int))
        list(itertools.chain($list, $tuple))
        list(itertools.takewhile($intfunction, $list))
        list(itertools.dropwhile(lambda x: x < 2, $list))
        list(itertools.compress($list, [1, 0, $bool]))
        list(itertools.starmap($combine, zip($list, $list)))
        list(itertools.repeat($int, $small))
        list(itertools.islice(itertools.count($int, $int), 3))
        list(itertools.islice(itertools.cycle($list), 5))
        list($set & $set)
        list($dict.values())
        list(collections.deque($list, maxlen=$small))
        list(collections.Counter($str).values())
        random.Random($small).sample(range(20), $small)
        random.Random($small).choices($list, k=3)
        heapq.nsmallest($small, $list)
        heapq.nlargest($small, $list, key=$intfunction)
        list(heapq.merge($list, $list))
        copy.copy($list)
        copy.deepcopy($list)
        ($list if $bool else $list)
        ($list or $list)
        list(counter($small))
        list(divide($list, $small))
        """#),
    ProductionTable(
      "words",
      lines: #"""
        []
        ["a", "b"]
        ["spam", "Eggs", "ham"]
        w0
        $str.split()
        $str.split($str)
        $str.split(",", $small)
        $str.rsplit(None, 1)
        $str.splitlines()
        $str.splitlines(True)
        list($str)
        [$str, $str]
        sorted($words)
        sorted($words, key=str.lower)
        sorted($words, key=len, reverse=True)
        [w.upper() for w in $words]
        [c * 2 for c in $str]
        [f"{i}:{w}" for i, w in enumerate($words, $int)]
        $words[$slice]
        $words + $words
        list($dict)
        list(map(str, $list))
        re.findall($pattern, $str)
        re.split($pattern, $str)
        re.split($pattern, $str, $small)
        [m.group() for m in re.finditer($pattern, $str)]
        list($str.partition($str))
        textwrap.wrap($str, $small * 4)
        sorted(set($words))
        """#),
    ProductionTable(
      "tuple",
      lines: #"""
        ()
        (1,)
        (1, 2, 3)
        t0
        ($int, $int)
        ($num, $str, $bool)
        $int, $int
        tuple($list)
        $tuple + $tuple
        $tuple * $small
        $tuple[$slice]
        (*$list, $int)
        divmod($num, $num)
        $str.partition($str)
        tuple(x for x in $list)
        tuple(zip($list, $str))
        tuple(enumerate($words))
        tuple($dict.items())
        ($float).as_integer_ratio()
        math.modf($float)
        math.frexp($float)
        list(zip($list, $list, strict=True))[0]
        min($dict.items())
        re.match($pattern, $str).groups()
        re.search($pattern, $str).span()
        Pair($int, $str)
        Pair($int, $str)._replace(left=$int)
        collections.Counter($list).most_common($small)[0]
        list(itertools.combinations($list, 2))[0]
        list(itertools.permutations($list, $small))[-1]
        list(itertools.product($list, $str))[0]
        list(itertools.zip_longest($list, $str, fillvalue=$plain))[-1]
        list(itertools.pairwise($list))[0]
        """#),
    ProductionTable(
      "dict",
      lines: #"""
        {}
        {"a": 1, "b": 2}
        {"spam": $int}
        d0
        {$str: $int, $str: $int}
        {**$dict, "z": $int}
        {**$dict, **$dict}
        $dict | $dict
        dict(a=$int, b=$int)
        dict($dict, c=$int)
        dict(zip($words, $list))
        dict.fromkeys($words, $int)
        dict.fromkeys($str)
        {w: len(w) for w in $words}
        {c: i for i, c in enumerate($str)}
        {k: v for k, v in $dict.items() if v}
        dict(sorted($dict.items()))
        dict(sorted($dict.items(), key=lambda item: item[1]))
        $dict.copy()
        collections.Counter($str)
        collections.Counter($words) + collections.Counter($str)
        collections.OrderedDict($dict)
        collections.ChainMap($dict, $dict)
        collections.defaultdict(int, $dict)
        re.match($pattern, $str).groupdict()
        copy.deepcopy($dict)
        dataclasses.asdict($point)
        Pair($int, $str)._asdict()
        vars($point)
        {k: list(g) for k, g in itertools.groupby($words, key=len)}
        ($dict if $bool else $dict)
        """#),
    ProductionTable(
      "set",
      lines: """
        set()
        {1, 2, 3}
        q0
        {$small, $small}
        set(range($small))
        {x % 7 for x in $list}
        $set | $set
        $set & $set
        $set - $set
        $set ^ $set
        $set.union(range(3))
        $set.difference($set)
        frozenset($set)
        {len(w) for w in $words}
        """),
    ProductionTable(
      "iterator",
      lines: """
        iter($list)
        reversed($list)
        map($intfunction, $list)
        filter($intfunction, $list)
        (x for x in $list if x)
        range($small)
        counter($small)
        divide($list, $small)
        itertools.chain.from_iterable([$list, $list])
        itertools.islice($iterator, $small)
        iter($set)
        iter($tuple)
        """),
    ProductionTable(
      "json",
      lines: """
        $list
        $dict
        {"a": $list, "b": {"c": None, "d": $bool}}
        [$float, $str, None, [$json]]
        {"k": $json, "n": $num}
        ($int, $str)
        """),
    ProductionTable(
      "plain",
      lines: """
        $int
        $float
        $str
        $bool
        None
        $list
        $words
        $dict
        $bytes
        $tuple
        $point
        $object
        """),
    ProductionTable(
      "any",
      lines: """
        $int
        $float
        $str
        $bool
        None
        ...
        NotImplemented
        $list
        $words
        $tuple
        $dict
        $set
        $bytes
        $point
        $object
        $class
        $slicevalue
        $special
        """),
    ProductionTable(
      "slicevalue",
      lines: """
        slice($small)
        slice(None, $int, $small)
        range($small)
        range($near, $near, $near)
        slice(1, $near, $near).indices(10)
        """),
    ProductionTable(
      "special",
      lines: #"""
        ValueError($str)
        KeyError($plain)
        OSError(2, "no")
        Exception($int, $str)
        Color.RED
        Color["GREEN"]
        Color($int)
        list(Color)
        $datetime
        $datetime - $datetime
        collections.deque($list, $small)
        collections.Counter($words).most_common()
        collections.namedtuple("T", "a b")(1, $int)
        functools.partial($combine, $int)($int)
        functools.partial(int, base=2)
        operator.attrgetter("name")($object)
        operator.methodcaller("upper")($str)
        $dict.keys() & {"a", "z"} == {"a"}
        $dict.keys()
        $dict.values()
        $dict.items()
        enumerate($list).__next__()
        next(zip($list, $str))
        [*zip($list, $str)]
        [*itertools.groupby($list)].__len__()
        list(itertools.combinations_with_replacement($str, 2))
        list(itertools.zip_longest($list, $str))
        list(map(None, $list))
        print($plain, $plain, sep=$str, end="!\n")
        print(*$list, sep=", ")
        json.loads($str)
        json.loads(json.dumps($json))
        json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}')
        json.loads('[1, 2')
        eval($str)
        eval("$int + $int")
        type($any)
        type("T", ($class,), {})
        getattr($any, $attribute)
        getattr($any, $attribute, $int)
        dir($point)[-3:]
        inspect.signature($ownfunction)
        $function.__name__
        $function.__defaults__
        statistics.quantiles($list)
        statistics.multimode($words)
        $match
        $function
        """#),
    ProductionTable(
      "match",
      lines: #"""
        re.match($pattern, $str)
        re.search($pattern, $str)
        re.fullmatch($pattern, $str)
        re.compile($pattern)
        re.compile($pattern).groups
        re.search($pattern, $str).group(1)
        re.search($pattern, $str)[0]
        """#),
  ]
}
