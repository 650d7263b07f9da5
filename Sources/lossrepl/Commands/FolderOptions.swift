import ArgumentParser

/// Folders that lessons may read besides their own.
struct FolderOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Lend a folder, to be read only, as NAME/ beside the lesson's files.", valueName: "name=dir"))
  var data: [String] = []

  /// The folders by name, after saying on the screen that they are lent.
  func read() throws(Complaint) -> [String: String] {
    let folders = try LentFolders.read(data)
    LentFolders.announce(folders)
    return folders
  }
}
