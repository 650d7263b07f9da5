import Glibc

/// The folders that a program may read: a lesson's own, and others that the command line lends.
struct LentFolders: Sendable {
  /// Where a name leads.
  enum Place: Equatable {
    case file(path: String, size: Int64)
    case folder(path: String)
    case missing
    case refused
  }

  private let own: String
  private let lent: [String: String]

  /// `own` is the lesson's folder, `lent` other folders by the names under which they appear.
  init(own: String, lent: [String: String] = [:]) {
    self.own = own
    self.lent = lent
  }

  /// What lies under a name without dots, seen from the lesson's folder.
  func place(of name: String) -> Place {
    guard !name.hasPrefix("/"), !name.utf8.contains(0), !name.split(separator: "/").contains("..")
    else { return .refused }
    let (base, rest) = split(name)
    let path = rest.isEmpty ? base : base + "/" + rest
    switch Files.kind(path) {
    case .missing: return .missing
    case .unreachable: return errno == ENOTDIR ? .missing : .refused
    case .file, .directory: break
    }
    guard LentFolders.stays(path, inside: base) else { return .refused }
    return LentFolders.facts(of: path)
  }

  /// The names in a folder; nil where there is no such folder.
  func names(in folder: String) -> [String]? {
    guard case .folder(let path) = place(of: folder) else { return nil }
    do throws(FileError) {
      let names = try Files.names(in: path)
      return folder.isEmpty ? Set(names).union(lent.keys).sorted() : names
    } catch {
      return nil
    }
  }

  private func split(_ name: String) -> (base: String, rest: String) {
    let first = name.prefix { $0 != "/" }
    guard let folder = lent[String(first)] else { return (own, name) }
    return (folder, String(name.dropFirst(first.count + 1)))
  }

  /// Whether no link on the way leads out of the folder.
  private static func stays(_ path: String, inside base: String) -> Bool {
    let (root, real) = (Files.resolved(base), Files.resolved(path))
    return real == root || real.hasPrefix(root == "/" ? root : root + "/")
  }

  /// Only plain files and folders: reading from a pipe or a device may never end.
  private static func facts(of path: String) -> Place {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return .missing }
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: return .folder(path: path)
    case S_IFREG: return .file(path: path, size: Int64(facts.st_size))
    default: return .refused
    }
  }
}

extension LentFolders {
  /// The folders of `--data NAME=DIR` options, by name.
  static func read(_ options: [String]) throws(Complaint) -> [String: String] {
    var folders: [String: String] = [:]
    for option in options {
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard parts.count == 2, !parts[1].isEmpty, isPlain(name) else {
        throw Complaint(
          "--data \(option) is not NAME=DIR", advice: "--data photos=/home/me/photos")
      }
      guard Files.kind(String(parts[1])) == .directory else {
        throw Complaint(
          "--data \(option): there is no folder \(parts[1])", advice: "check the path")
      }
      guard folders[name] == nil else { throw Complaint("--data names \(name) twice") }
      folders[name] = Files.absolute(String(parts[1]))
    }
    return folders
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.contains("/")
  }

  /// Says on the screen what is lent.
  static func announce(_ folders: [String: String]) {
    for (name, folder) in folders.sorted(by: { $0.key < $1.key }) {
      StandardOutput.writeError("lossrepl: \(name)/ is \(folder), to be read only\n")
    }
  }
}
