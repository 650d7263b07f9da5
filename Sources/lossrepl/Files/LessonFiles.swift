import LessonReading
import Lessons

/// Finds and reads lessons and courses in the file system.
enum LessonFiles {
  static let lessonName = "lesson.md"
  static let courseName = "README.md"

  /// Whether `run` is to treat a path as a lesson: a folder or a Markdown file.
  static func isLesson(_ path: String) -> Bool {
    path.hasSuffix(".md") || Files.kind(path) == .directory
  }

  /// The file of the lesson that `path` means: the folder that holds it or the file itself.
  static func file(_ path: String) throws(Complaint) -> String {
    switch Files.kind(path) {
    case .file: return path
    case .missing:
      throw Complaint("there is no lesson at \(path)", advice: suggestion(path))
    case .unreachable: throw Complaint(Files.failure("open", path))
    case .directory: break
    }
    let file = join(path, lessonName)
    if Files.kind(file) == .file { return file }
    let inside = lessons(in: path)
    throw Complaint(
      "the folder \(path) holds no \(lessonName)",
      advice: inside.isEmpty
        ? "name a folder that holds a \(lessonName)"
        : "lossrepl " + inside.joined(separator: "\n       lossrepl "))
  }

  /// Reads a lesson.
  static func lesson(_ path: String) throws(Complaint) -> Lesson {
    let file = try file(path)
    let bytes = try read(file)
    do throws(LessonError) {
      return try LessonReader.read(bytes: bytes, path: file)
    } catch {
      throw Complaint(error)
    }
  }

  /// The curriculum of the course in a folder.
  static func curriculum(_ course: String) throws(Complaint) -> Curriculum {
    let path = join(course, courseName)
    guard Files.kind(course) == .directory else {
      throw Complaint("there is no folder \(course)", advice: "name the folder of the course")
    }
    guard Files.kind(path) == .file else {
      throw Complaint(
        "the folder \(course) holds no \(courseName)",
        advice: "a course lists its lessons in \(path), as 1. [Title](folder/lesson.md): what about"
      )
    }
    let bytes = try read(path)
    do throws(LessonError) {
      return try CurriculumReader.read(
        text: try LessonReader.decode(bytes, path: path), path: path)
    } catch {
      throw Complaint(error)
    }
  }

  static func read(_ path: String) throws(Complaint) -> [UInt8] {
    do throws(FileError) { return try Files.read(path) } catch { throw Complaint(error) }
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folders directly below `path` that hold a lesson.
  static func lessons(in path: String) -> [String] {
    do throws(FileError) {
      return try Files.names(in: path).map { join(path, $0) }.filter {
        Files.kind(join($0, lessonName)) == .file
      }
    } catch {
      return []
    }
  }

  /// The files beside the lesson in a folder that its cells may use.
  static func companions(in folder: String) -> [String] {
    do throws(FileError) {
      return try Files.names(in: folder).filter { name in
        name != lessonName && name != RecordedOutputs.fileName && !name.hasPrefix(".")
          && Files.kind(join(folder, name)) == .file
      }
    } catch {
      return []
    }
  }

  private static func suggestion(_ path: String) -> String {
    let near = lessons(in: Files.parent(of: path)) + lessons(in: "lessons")
    return near.first.map { "lossrepl " + $0 } ?? "check the path"
  }
}
