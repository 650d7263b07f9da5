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

  @Test("An operation has a reference case")
  func hasReference() {
    for row in Self.rows {
      #expect(Self.recorded[row.path] != nil, "no case for \(row.path) in Operations")
    }
  }

  @Test("An operation that differentiates has a gradient check")
  func hasGradientCheck() {
    for row in Self.rows {
      guard let gradient = row.about.gradient, !Self.unchecked.contains(row.path) else { continue }
      // Steps of a gradient check vanish in a result of few digits.
      if case .fixed(let dtype) = row.about.result, dtype != .float64 { continue }
      let cases = Self.recorded[row.path] ?? []
      #expect(cases.contains { $0.check == "True" }, "no gradient check for \(row.path)")
      let nodes = Set(cases.compactMap { $0.node })
      #expect(
        nodes.isEmpty || nodes.contains(gradient),
        "\(row.path) does not begin at \(gradient) but at \(nodes)")
    }
  }

  @Test("An operation that does not differentiate has no backward")
  func hasNoBackward() {
    for row in Self.rows where row.about.gradient == nil {
      for recorded in Self.recorded[row.path] ?? [] {
        #expect((recorded.node ?? "NotImplemented") == "NotImplemented", "\(row.path)")
      }
    }
  }

  @Test("An operation's rule of dtypes is PyTorch's")
  func dtypeRule() throws {
    for row in Self.rows {
      guard let first = Self.recorded[row.path]?.first(where: { !$0.dtypes.isEmpty }) else {
        continue
      }
      for (given, found) in first.dtypes {
        let dtype = try #require(DType.allCases.first { $0.name == given })
        if found.contains("Error") { continue }
        #expect(
          row.about.result == .promoted || !row.about.refused.contains(dtype),
          "\(row.path) takes \(given)")
        guard let expected = row.about.result.dtype(of: dtype) else { continue }
        let results = found.components(separatedBy: ", ")
        // Operands that a case keeps as they are have doubles.
        let isWidened = row.about.result == .promoted && results == [DType.float64.name]
        #expect(
          results.contains(expected.name) || isWidened, "\(row.path) of \(given) is \(found)")
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

  /// Conversions take away the digits that finite steps are seen in, or make nothing of a tensor of
  /// doubles; PyTorch's own backward of `vander` fails.
  private static let unchecked = ["torch.Tensor.to", "torch.Tensor.double", "torch.vander"]

  private static let rows = Registry.rows
  private static let recorded = Dictionary(grouping: OperationCases.all) { $0.path }
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
