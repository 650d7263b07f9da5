/// The modules written in the language, each compiled when it is first imported.
enum StandardSources {
  typealias Source = () -> String

  static var all: [(String, Source)] { language + debugging + values + texts + surroundings }

  /// What belongs to the language: classes, types, calls.
  private static var language: [(String, Source)] {
    [
      ("abc", { ContextlibSource.abc }), ("ast", { LiteralSource.text }),
      ("contextlib", { ContextlibSource.text }),
      ("contextvars", { ContextvarsSource.text }), ("copyreg", { PickleSource.copyreg }),
      ("dataclasses", { DataclassesSource.text }), ("enum", { EnumSource.text }),
      ("__future__", { SupportSource.future }), ("importlib", { ImportlibSource.text }),
      ("importlib.util", { ImportlibSource.util }), ("inspect", { SupportSource.wholeInspect }),
      ("keyword", { SmallSource.keyword }), ("numbers", { AbstractSource.numbers }),
      ("types", { SupportSource.types }), ("typing", { TypingSource.text }),
      ("typing_extensions", { TypingSource.extensions }), ("weakref", { WeakrefSource.text }),
    ]
  }

  /// Looking at programs and trying them.
  private static var debugging: [(String, Source)] {
    [
      ("bdb", { BdbSource.text }), ("doctest", { DoctestSource.text }),
      ("linecache", { ReprlibSource.linecache }), ("pdb", { PdbSource.text }),
      ("pprint", { PrettySource.text }), ("pydoc", { HelpSource.text }),
      ("reprlib", { ReprlibSource.text }),
      ("timeit", { SmallSource.timeit }), ("traceback", { SupportSource.wholeTraceback }),
      ("unittest", { UnittestSource.text }), ("warnings", { WarningsSource.text }),
    ]
  }

  /// Numbers, and what holds them.
  private static var values: [(String, Source)] {
    [
      ("array", { ArraySource.text }), ("calendar", { CalendarSource.text }),
      ("cmath", { CmathSource.text }), ("colorsys", { ColorsysSource.text }),
      ("datetime", { DatetimeSource.text }),
      ("decimal", { DecimalSource.text }), ("fractions", { FractionsSource.text }),
      ("graphlib", { QueueSource.graphlib }), ("queue", { QueueSource.text }),
      ("secrets", { SecretsSource.text }), ("statistics", { StatisticsSource.text }),
      ("uuid", { UUIDSource.text }),
    ]
  }

  /// Texts and bytes.
  private static var texts: [(String, Source)] {
    [
      ("base64", { Base64Source.text }), ("binascii", { Base64Source.binascii }),
      ("codecs", { CodecsSource.text }), ("configparser", { ConfigparserSource.text }),
      ("csv", { CSVSource.text }), ("difflib", { DifflibSource.text }),
      ("hashlib", { HashlibSource.text }), ("hmac", { HashlibSource.hmac }),
      ("html", { MarkupSource.html }), ("pickle", { PickleSource.text }),
      ("shlex", { MarkupSource.shlex }), ("string", { TextSource.string }),
      ("struct", { StructSource.text }), ("textwrap", { TextSource.textwrap }),
      ("unicodedata", { UnicodeDataSource.text }),
      ("urllib", { "\"\"\"Addresses of the web.\"\"\"" }),
      ("urllib.parse", { AddressSource.parse }),
    ]
  }

  /// Files, and what is around a program.
  private static var surroundings: [(String, Source)] {
    [
      ("argparse", { ArgparseSource.text }), ("atexit", { SmallSource.atexit }),
      ("errno", { PlatformSource.errno }), ("fnmatch", { PathSource.fnmatch }),
      ("getpass", { PlatformSource.getpass }), ("glob", { PathSource.glob }),
      ("io", { IOSource.text }), ("locale", { PlatformSource.locale }),
      ("logging", { LoggingSource.text }),
      ("os.path", { PathSource.ospath }), ("pathlib", { PathlibSource.text }),
      ("platform", { PlatformSource.text }), ("shutil", { ShutilSource.text }),
      ("tempfile", { TempfileSource.text }),
    ]
  }
}
