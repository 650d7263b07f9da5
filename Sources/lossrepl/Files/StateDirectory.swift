import Glibc

/// The folder in which history and progress are kept between runs, as the XDG standard has it.
struct StateDirectory {
  private let folder: String?

  init() {
    if let state = StateDirectory.variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      folder = state + "/lossrepl"
    } else if let home = StateDirectory.variable("HOME"), home.hasPrefix("/") {
      folder = home + "/.local/state/lossrepl"
    } else {
      folder = nil
    }
  }

  /// Where a file of that name is kept; nil when there is no such place.
  func path(of name: String) -> String? {
    guard let folder else { return nil }
    do throws(FileError) {
      try Files.makeDirectory(folder)
      return folder + "/" + name
    } catch {
      return nil
    }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
