import PythonRuntime
import Testing

@Suite("Files beside a program can be imported")
struct ImportTests {
  private static let files = [
    "helper.py": "VALUE = 5\n\ndef half(x):\n    return x / 0\n",
    "broken.py": "x = 1\ny = undefined_name\n",
    "odd.py": "def f(:\n",
    "first.py": "from second import b\na = 1\n",
    "second.py": "from first import a\nb = 2\n",
    "pkg/__init__.py": "from .parts import two\nNAME = __name__\n",
    "pkg/parts.py": "from . import more\ndef two():\n    return more.three - 1\n",
    "pkg/more.py": "three = 3\n",
  ]

  private func run(_ source: String) -> RecordingHost {
    let host = RecordingHost()
    for (name, text) in Self.files { host.assets[name] = Array(text.utf8) }
    let interpreter = Interpreter(host: host)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: "main.py", mode: .exec, globals: interpreter.makeMainNamespace())
    } catch {
      host.write(interpreter.tracebackText(of: error.exception), to: .stderr)
    }
    return host
  }

  @Test("a module, once, with its names")
  func module() {
    let host = run("import helper\nimport helper as h\nprint(h.VALUE, h is helper, h.__file__)")
    #expect(host.output == "5 True helper.py\n")
  }

  @Test("a package with relative imports")
  func package() {
    let host = run(
      "import pkg\nfrom pkg.more import three\nfrom pkg import parts\n"
        + "print(pkg.two(), three, parts.__package__, pkg.NAME)")
    #expect(host.output == "2 3 pkg pkg\n")
    #expect(host.errorOutput == "")
  }

  @Test("tracebacks show the lines of the imported file")
  func traceback() {
    #expect(
      run("import helper\nhelper.half(1)\n").errorOutput == """
        Traceback (most recent call last):
          File "main.py", line 2, in <module>
            helper.half(1)
          File "helper.py", line 4, in half
            return x / 0
                   ~~^~~
        ZeroDivisionError: division by zero

        """)
    #expect(
      run("import broken\n").errorOutput == """
        Traceback (most recent call last):
          File "main.py", line 1, in <module>
            import broken
          File "broken.py", line 2, in <module>
            y = undefined_name
                ^^^^^^^^^^^^^^
        NameError: name 'undefined_name' is not defined

        """)
  }

  @Test(
    "what cannot be imported says why",
    arguments: [
      ("import odd", "SyntaxError: invalid syntax"),
      ("import pkg.nothing", "ModuleNotFoundError: No module named 'pkg.nothing'"),
      ("import helper.x", "No module named 'helper.x'; 'helper' is not a package"),
      (
        "from helper import nothing",
        "ImportError: cannot import name 'nothing' from 'helper' (helper.py)"
      ),
      ("from . import x", "ImportError: attempted relative import with no known parent package"),
      ("import first", "cannot import name 'a' from partially initialized module 'first'"),
    ])
  func faults(_ source: String, _ words: String) {
    #expect(run(source).errorOutput.contains(words))
  }
}
