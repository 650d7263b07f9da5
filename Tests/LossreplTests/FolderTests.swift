import Foundation
import Testing

@Suite("Files and folders of the command line")
struct FolderTests {
  @Test("a program reads its own folder, through links that stay in it, and nothing else")
  func ownFolder() throws {
    let scratch = try Scratch()
    try scratch.write("lesson/a.txt", "inside")
    try scratch.write("outside.txt", "outside")
    let lesson = scratch.folder.appending(path: "lesson")
    for (link, target) in [("stays", "a.txt"), ("leaves", "../outside.txt"), ("up", "..")] {
      try FileManager.default.createSymbolicLink(
        atPath: lesson.appending(path: link).path, withDestinationPath: target)
    }
    try scratch.write(
      "lesson/program.py",
      """
      import os
      for name in ("a.txt", "stays", "leaves", "up/outside.txt", "../outside.txt", "up"):
          try:
              print(open(name).read())
          except OSError as error:
              print(type(error).__name__, error.errno, error.filename)
      print(sorted(os.listdir(".")), os.path.exists("leaves"))
      """)
    let result = try Program.run(["run", "lesson/program.py"], in: scratch.folder)
    #expect(
      result.output == """
        inside
        inside
        PermissionError 13 leaves
        PermissionError 13 up/outside.txt
        PermissionError 13 ../outside.txt
        PermissionError 13 up
        ['a.txt', 'leaves', 'program.py', 'stays', 'up'] False

        """)
    #expect(result.error == "")
  }

  @Test("--data lends a folder to be read only, and says so")
  func data() throws {
    let scratch = try Scratch()
    try scratch.write("photos/one.txt", "1")
    try scratch.write(
      "program.py",
      """
      import os
      print(open("mine/one.txt").read(), os.listdir("mine"), "mine" in os.listdir("."))
      open("mine/one.txt", "w").write("2")
      print(open("mine/one.txt").read())
      """)
    let photos = scratch.folder.appending(path: "photos").path
    let result = try Program.run(
      ["run", "--data", "mine=" + photos, "program.py"], in: scratch.folder)
    #expect(result.output == "1 ['one.txt'] True\n2\n")
    #expect(result.error.contains("lossrepl: mine/ is "))
    #expect(result.error.contains("to be read only"))
    #expect(result.error.contains("'mine/one.txt' stays in the memory of this session"))
    #expect(try String(contentsOfFile: photos + "/one.txt", encoding: .utf8) == "1")
  }

  @Test(
    "--data that names no folder is a complaint",
    arguments: [
      ("photos", "is not NAME=DIR"), ("=.", "is not NAME=DIR"), ("a/b=.", "is not NAME=DIR"),
      ("..=.", "is not NAME=DIR"), ("a=nowhere", "there is no folder nowhere"),
    ])
  func wrongData(_ option: String, _ words: String) throws {
    let scratch = try Scratch()
    try scratch.write("program.py", "print(1)")
    let result = try Program.run(["run", "--data", option, "program.py"], in: scratch.folder)
    #expect(result.error.contains(words))
    #expect(result.output == "")
    #expect(result.status != 0)
  }

  @Test("without --save nothing is written; with it files go into the folder, open ones too")
  func save() throws {
    let scratch = try Scratch()
    try scratch.write("out/old.txt", "old")
    try scratch.write(
      "program.py",
      """
      import os
      os.makedirs("deep/er")
      open("deep/er/a.txt", "w").write("left open")
      with open("b.bin", "wb") as file:
          file.write(bytes(3))
      open("c.txt", "w").write("gone")
      os.remove("c.txt")
      """)
    let plain = try Program.run(["run", "program.py"], in: scratch.folder)
    #expect(
      plain.error
        == "lossrepl: 'deep' stays in the memory of this session; nothing is written to disk\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/b.bin"))
    let result = try Program.run(["run", "--save", "out", "program.py"], in: scratch.folder)
    #expect(result.status == 0)
    let out = scratch.folder.appending(path: "out")
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: out.path).sorted() == [
        "b.bin", "deep", "deep/er", "deep/er/a.txt", "old.txt",
      ])
    #expect(
      try String(contentsOf: out.appending(path: "deep/er/a.txt"), encoding: .utf8) == "left open")
    let missing = try Program.run(["run", "--save", "no", "program.py"], in: scratch.folder)
    #expect(missing.error.contains("--save no: there is no such folder"))
  }
}
