import Foundation
import Lessons
import PythonRuntime
import PythonTorch
import Tensors
import Testing

/// Walks the registry: each operation has a reference of PyTorch's and, if it differentiates, a
/// check of its gradients.
@Suite("The registry of operations")
struct OperationTests {
  @Test("Cases print what PyTorch printed", arguments: OperationCases.families)
  func cases(_ family: String) throws {
    let result = ScriptTests.run(try OperationCases.program(family), name: family + ".py")
    #expect(result.error == nil)
    let found = OperationCases.cases(result.output)
    let recorded = try OperationCases.recorded(family)
    #expect(found.count == recorded.count)
    for (actual, expected) in zip(found, recorded) {
      #expect(actual.path == expected.path)
      #expect(actual.lines.count == expected.lines.count, "\(actual.path): \(actual.lines)")
      for (left, right) in zip(actual.lines, expected.lines) {
        #expect(
          ComparedLine(left).matches(ComparedLine(right)), "\(actual.path):\n\(left)\n\(right)")
      }
    }
  }

  @Test("An operation has a reference case", arguments: Registry.rows.map { $0.path })
  func hasReference(_ path: String) {
    #expect(!Self.recorded(path).isEmpty, "no case for \(path) in Operations")
  }

  @Test(
    "An operation that differentiates has a gradient check",
    arguments: Registry.rows.filter { $0.about.gradient != nil }.map { $0.path })
  func hasGradientCheck(_ path: String) throws {
    let row = try #require(Registry.rows.first { $0.path == path })
    let cases = Self.recorded(path)
    // Steps of a gradient check vanish in a result of few digits.
    if case .fixed(let dtype) = row.about.result, dtype != .float64 { return }
    #expect(cases.contains { $0.check == "True" }, "no gradient check for \(path)")
    let nodes = Set(cases.compactMap { $0.node })
    #expect(nodes.contains(row.about.gradient ?? ""), "\(path): backward begins at \(nodes)")
  }

  @Test(
    "An operation that does not differentiate has no backward",
    arguments: Registry.rows.filter { $0.about.gradient == nil }.map { $0.path })
  func hasNoBackward(_ path: String) {
    for recorded in Self.recorded(path) {
      #expect((recorded.node ?? "NotImplemented") == "NotImplemented")
    }
  }

  @Test("An operation's rule of dtypes is PyTorch's", arguments: Registry.rows.map { $0.path })
  func dtypeRule(_ path: String) throws {
    let row = try #require(Registry.rows.first { $0.path == path })
    guard let first = Self.recorded(path).first(where: { !$0.dtypes.isEmpty }) else { return }
    for (given, found) in first.dtypes {
      let dtype = try #require(DType.allCases.first { $0.name == given })
      if row.about.refused.contains(dtype) {
        #expect(found.contains("Error"), "\(path) takes \(given)")
      } else if !found.contains("Error"), let expected = row.about.result.dtype(of: dtype) {
        let results = found.components(separatedBy: ", ")
        #expect(results.contains(expected.name), "\(path) of \(given) is \(found)")
      }
    }
  }

  @Test("Everything that programs can reach has a line that says what it is")
  func isDocumented() throws {
    let interpreter = Interpreter(host: RecordingHost())
    registerTorch(in: interpreter)
    let entries: [ReferenceEntry]
    do throws(PythonException) {
      entries = try Reference.entries(in: interpreter)
    } catch {
      Issue.record("\(interpreter.tracebackText(of: error.exception))")
      return
    }
    #expect(Set(entries.map { $0.name }).count == entries.count)
    let silent = entries.filter { $0.summary.isEmpty }.map { $0.name }
    #expect(silent.isEmpty, "nothing is said of \(silent.joined(separator: ", "))")
  }

  private static func recorded(_ path: String) -> [RecordedCase] {
    OperationCases.all.filter { $0.path == path }
  }
}

extension ResultType {
  /// What the rule makes of one dtype; `nil` where it depends on more.
  fileprivate func dtype(of input: DType) -> DType? {
    switch self {
    case .kept: input
    case .floating: input.isFloatingPoint ? input : .float32
    case .summed: input.isFloatingPoint ? input : .int64
    case .fixed(let dtype): dtype
    case .promoted: input.isFloatingPoint ? input : nil
    case .chosen, .none: nil
    }
  }
}
