import ArgumentParser
import Glibc

Memory.prepare()

// The commonest command takes no detour: `lossrepl run FILE.py` starts in a few milliseconds.
let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "run", arguments[2].hasSuffix(".py") || arguments[2] == "-"
{
  let path = arguments[2]
  exit(Outcome.status { () throws(Complaint) in try ScriptRun(path: path).run() })
}
Lossrepl.main()
