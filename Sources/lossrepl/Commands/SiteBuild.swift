import Glibc
import Lessons
import Rendering

/// `lossrepl site`: runs the lessons of a course and writes its pages.
struct SiteBuild {
  private let course: String
  private let output: String
  private let data: [String: String]

  /// `data` is what lessons may read besides their folders.
  init(course: String, output: String?, data: [String: String] = [:]) {
    self.course = course
    self.data = data
    self.output = output ?? SiteBuild.defaultOutput(course)
  }

  /// `site` beside the course.
  static func defaultOutput(_ course: String) -> String {
    LessonFiles.join(Files.parent(of: Files.resolved(course)), "site")
  }

  func run() throws(Complaint) -> Int32 {
    try refuseForeignFolder()
    let pages = try SiteBuild.pages(of: course, data: data)
    try write(pages)
    StandardOutput.write("\(output): \(pages.count) files\n")
    return 0
  }

  /// The files of the site; an undeclared failure in a lesson is a complaint.
  static func pages(
    of course: String, data: [String: String] = [:]
  ) throws(Complaint) -> [Page] {
    let curriculum = try LessonFiles.curriculum(course)
    var runs: [(Lesson, Transcript)] = []
    var files: [Page] = []
    for entry in curriculum.entries {
      let path = LessonFiles.join(course, entry.slug)
      let lesson = try LessonFiles.lesson(path)
      var runner = LessonRunner(folder: path, data: data)
      runner.run(lesson)
      if let surprise = runner.surprises.first {
        throw Complaint(
          "\(lesson.path):\(surprise.cell.sourceLine): \(surprise.message)", advice: surprise.fix)
      }
      runs.append((lesson, runner.transcript))
      for name in LessonFiles.companions(in: path) {
        let bytes = try LessonFiles.read(LessonFiles.join(path, name))
        files.append(Page(path: entry.slug + "/" + name, bytes: bytes))
      }
    }
    let reference = try APIListing.entries()
    do throws(RenderingError) {
      return try Site.pages(curriculum, runs, files: files, reference: reference)
    } catch {
      throw Complaint(error)
    }
  }

  /// Only a site of ours, or nothing, is replaced.
  private func refuseForeignFolder() throws(Complaint) {
    switch Files.kind(output) {
    case .missing: return
    case .file: throw Complaint("\(output) is a file", advice: "name a folder")
    case .unreachable: throw Complaint(Files.failure("open", output))
    case .directory: break
    }
    let names: [String]
    do throws(FileError) { names = try Files.names(in: output) } catch { throw Complaint(error) }
    guard names.isEmpty || (names.contains("index.html") && names.contains("style.css")) else {
      throw Complaint(
        "\(output) holds other things than a site", advice: "name an empty or a new folder")
    }
  }

  /// Writes beside the old site and swaps, so that a failure leaves the old one as it is.
  private func write(_ pages: [Page]) throws(Complaint) {
    let fresh = output + ".new-\(getpid())"
    let old = output + ".old-\(getpid())"
    do throws(FileError) {
      for page in pages {
        let path = fresh + "/" + page.path
        try Files.makeDirectory(Files.parent(of: path))
        try Files.write(page.bytes, to: path, O_CREAT | O_TRUNC | O_WRONLY)
      }
      let replaces = Files.kind(output) == .directory
      if replaces { try Files.rename(output, to: old) }
      try Files.rename(fresh, to: output)
      if replaces { try Files.remove(old) }
    } catch {
      do throws(FileError) { try Files.remove(fresh) } catch {}
      throw Complaint(FileError(action: "write the site to", path: output, code: error.code))
    }
  }
}

/// Whether a course's committed site is what its lessons give.
struct SiteCheck {
  let course: String
  var data: [String: String] = [:]

  /// The number of problems; none where there is no site.
  func run() throws(Complaint) -> Int {
    let site = SiteBuild.defaultOutput(course)
    guard Files.kind(site) == .directory else { return 0 }
    let pages: [Page]
    do throws(Complaint) {
      pages = try SiteBuild.pages(of: course, data: data)
    } catch {
      StandardOutput.write("site: cannot be made: \(error.message)\n")
      return 1
    }
    var stale = pages.filter { page in
      LessonFiles.readOrEmpty(site + "/" + page.path) != page.bytes
    }.map(\.path)
    let known = Set(pages.map(\.path))
    stale += SiteCheck.files(in: site, below: "").filter { !known.contains($0) }
    guard !stale.isEmpty else {
      StandardOutput.write("site: up to date\n")
      return 0
    }
    let names = stale.prefix(3).joined(separator: ", ") + (stale.count > 3 ? ", …" : "")
    StandardOutput.write("site: out of date: \(names)\n  fix: lossrepl site \(course)\n")
    return 1
  }

  private static func files(in folder: String, below prefix: String) -> [String] {
    var found: [String] = []
    do throws(FileError) {
      for name in try Files.names(in: folder) {
        let path = folder + "/" + name
        if Files.kind(path) == .directory {
          found += files(in: path, below: prefix + name + "/")
        } else {
          found.append(prefix + name)
        }
      }
    } catch {}
    return found
  }
}
