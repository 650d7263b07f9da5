extension ProductionTable {
  /// Expressions that are texts, and what formats them.
  static let texts = [
    ProductionTable(
      "str",
      lines: #"""
        ""
        "a"
        "spam"
        "Hello, World"
        'it\'s'
        "tab\there\n"
        "naïve café"
        "日本語"
        "ǅ ß ſ İ"
        "a\u0301\U0001f600"
        "  pad  "
        "a,b,,c"
        "x=1;y=2"
        r"raw\n"
        "quote'\""
        "\x00\x7f\xa0\u2028"
        "line1\nline2\r\nline3"
        "one two  three"
        "aBcDeF123"
        "%s {} {0}"
        s0
        s1
        s2
        ($str)
        $str + $str
        $str * $small
        $str[$int]
        $str[$slice]
        $str.upper()
        $str.lower()
        $str.title()
        $str.capitalize()
        $str.swapcase()
        $str.casefold()
        $str.strip()
        $str.strip($str)
        $str.lstrip("ab ")
        $str.rstrip()
        $str.replace($str, $str)
        $str.replace($str, $str, $small)
        $str.center($small * 5, "*")
        $str.ljust($small * 4)
        $str.rjust($small * 4, $char)
        $str.zfill($small * 3)
        $str.expandtabs($small)
        $str.removeprefix($str)
        $str.removesuffix($str)
        $str.join($words)
        $str.join($str)
        $str.translate(str.maketrans("abc", "xyz", "d"))
        $str.translate({97: None, 98: "BB"})
        $str.partition($str)[2]
        $str.format($any, $any)
        $str.encode().decode()
        $str % $any
        str($any)
        repr($any)
        ascii($str)
        chr($int)
        hex($int)
        oct($int)
        bin($int)
        format($any)
        format($int, "$intspec")
        format($float, "$floatspec")
        format($str, "$strspec")
        f"{$quiet:$intspec}"
        f"{$quiet:$floatspec}"
        f"{$quiet:$strspec}"
        f"{$quiet}{$quiet}"
        f"{$quiet!r}"
        f"{$quiet!s:>{i0 % 9}}"
        f"{$quiet=}"
        f"{ $quiet = !a:<{i0 % 12}}"
        f"{i0=} {f0 = :.2f}"
        f"{s0=!s} {l0!r:>20}"
        f"{i0:{$small}}|{i1:<{i2 % 9}}"
        f'{d0["a"]}{{}}{s0[0]!a}'
        "$percent" % $plain
        "$percent" % ($plain,)
        "$percent|$percent" % ($plain, $plain)
        "%(a)s %(b)d" % {"a": $plain, "b": $int}
        "{:$intspec}".format($int)
        "{0} {1!r} {0:>8}".format($plain, $plain)
        "{a} {b[0]} {c.real}".format(a=$plain, b=$list, c=$num)
        "{:{}}".format($plain, $small)
        "{:,} {:_}".format($num, $int)
        $words[$int]
        $words.pop()
        ",".join(map(str, $list))
        "".join(sorted($str))
        "".join(reversed($str))
        "".join(c for c in $str if c.isalpha())
        max($words, key=len)
        min($words)
        ($str if $bool else $str)
        ($str or $str)
        ($float).hex()
        type($any).__name__
        $class.__name__
        $object.name
        $object.describe($str)
        str($object)
        repr($point)
        json.dumps($plain)
        json.dumps($json, indent=$small)
        json.dumps($json, sort_keys=True, separators=(",", ":"))
        json.dumps($str, ensure_ascii=False)
        re.sub($pattern, $replacement, $str)
        re.sub($pattern, lambda m: m.group().upper(), $str)
        re.escape($str)
        string.ascii_lowercase[$slice]
        string.Template(s0 + chr(36) + "y").safe_substitute(y=$plain)
        string.capwords($str)
        textwrap.fill($str, $small * 7)
        textwrap.dedent($str)
        textwrap.shorten($str, $small * 4)
        $datetime.isoformat()
        $datetime.strftime("%Y/%m/%d %H:%M %a %b %j")
        str($datetime - $datetime)
        pprint.pformat($json)
        Color.RED.name
        """#),
    ProductionTable(
      "quiet",
      lines: """
        i0
        f0
        s0
        s1
        l0
        d0
        t0
        b0
        w0
        i0 + 1
        f0 * 2
        i1 // 7
        l0[1:]
        len(s1)
        s0.upper()
        sorted(l0)[::-1]
        (lambda: i1)()
        [x for x in l0]
        None
        p0
        o0
        i0 if b0 else f1
        (n := i1)
        """),
    ProductionTable(
      "char",
      lines: #"""
        "a"
        "Z"
        "é"
        " "
        "\n"
        "日"
        $str[0]
        $str
        """#),
    ProductionTable(
      "bytes",
      lines: #"""
        b""
        b"abc"
        b"\x00\xff\n'"
        bytes($list)
        bytes($small)
        bytearray(b"xy")
        $str.encode()
        $str.encode("ascii", "replace")
        $str.encode("latin-1", "ignore")
        $bytes + $bytes
        $bytes[$slice]
        $bytes.upper()
        $bytes.replace(b"a", b"--")
        bytes.fromhex("00 ff 1a")
        ($int).to_bytes(4, "big")
        ($int).to_bytes(16, "little", signed=True)
        """#),
    ProductionTable(
      "intspec",
      lines: """
        d
        5
        05d
        +d
        <8
        ^10d
        *>9
        x
        #x
        #010b
        o
        X
        c
        ,
        _
        _x
        +,d
        .3f
        e
        g
        %
        n
        =+7
        s
        .2
        5,d
        z
        """),
    ProductionTable(
      "floatspec",
      lines: """
        f
        .2f
        10.3f
        +.1e
        g
        .3g
        #.3g
        %
        .1%
        ,.2f
        012.4f
        <10
        ^+12.2f
        n
        E
        .0f
        _.3f
        r
        d
        *^15
        z.1f
        .17g
        .20f
        """),
    ProductionTable(
      "strspec",
      lines: """
        s
        10
        >10
        *^12
        .3
        <6.2s
        =5
        d
        ,
        05
        +
        é>4
        {<8
        """),
    ProductionTable(
      "percent",
      lines: """
        %s
        %r
        %a
        %d
        %5d
        %-6d
        %05d
        %+d
        %x
        %#x
        %o
        %c
        %f
        %.2f
        %10.3f
        %e
        %g
        %5.1f%%
        %i
        %u
        %.3s
        %*d
        %q
        %
        % d
        """),
    ProductionTable(
      "pattern",
      lines: #"""
        r"\d+"
        r"[a-c]+"
        r"(\w)(\w)"
        r"(?P<first>\w+)\s+(?P<second>\w+)"
        r"a|b|\Z"
        r"^\s*"
        r"(?i)HELLO"
        r"(.)\1"
        r"x*?"
        r"[^\W\d_]{2,3}"
        r"(?<=a)b"
        r"(?!a)."
        r"\b"
        r"(a"
        r"[z-a]"
        r"*a"
        r"(?P<n>a)(?P<n>b)"
        "["
        $str
        """#),
    ProductionTable(
      "replacement",
      lines: #"""
        ""
        "-"
        r"<\g<0>>"
        r"\1"
        r"\2\1"
        r"\g<first>"
        r"\q"
        $str
        """#),
  ]
}
