import Foundation
import NN
import Tensors
import Testing

private struct OptimiserCase: Decodable {
  let name: String
  let dtype: String
  let options: [Named<RecordedSetting>]
  let defaults: [Named<RecordedSetting>]?
  let error: String?
  let parameter: RecordedTensor?
  let state: [Named<RecordedTensor>]?
}

private struct ScheduleCase: Decodable {
  let name: String
  let options: [Named<RecordedSetting>]
  let rates: [Double]
}

private struct Training: Decodable {
  let optimisers: [OptimiserCase]
  let schedules: [ScheduleCase]
  let others: [String: [Double]]

  static func read() throws -> Training {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reference/training.json")
    return try JSONDecoder().decode(Training.self, from: Data(contentsOf: file))
  }
}

@Suite("Optimisers and schedules against PyTorch")
struct TrainingReferenceTests {
  @Test("Four steps move a parameter where PyTorch moves it, and keep the same state")
  func optimisers() throws {
    for reference in try Training.read().optimisers { try check(reference) }
  }

  private func check(_ reference: OptimiserCase) throws {
    let engine = Engine()
    let name = reference.name + " " + reference.options.map { $0.name }.joined(separator: ",")
    let type = try #require(OptimiserType.all.first { $0.name == reference.name })
    var settings = type.fixed
    for parameter in type.parameters { settings[parameter.name] = parameter.defaultValue ?? .none }
    for option in reference.options { settings[option.name] = try option.value.make(engine) }
    do {
      try type.check(settings)
      let dtype: DType = reference.dtype == "float64" ? .float64 : .float32
      let parameter = try engine.tensor([2, -1, 0.5, 3], shape: [2, 2], dtype: dtype)
      try engine.setRequiresGrad(parameter, true)
      var state = OptimiserState()
      for _ in 0..<4 {
        parameter.grad = nil
        try engine.backward(
          [engine.sum(engine.pow(parameter, engine.wrap(4)))], gradients: [nil])
        try type.step(engine, parameter, #require(parameter.grad), settings, &state)
      }
      #expect(reference.error == nil, "\(name): no error came")
      try expect(engine, parameter, #require(reference.parameter), name)
      let entries = try #require(reference.state)
      #expect(state.entries.map { $0.name } == entries.map { $0.name }, "\(name)")
      for (entry, recorded) in zip(state.entries, entries) {
        try expect(engine, entry.tensor, recorded.value, name + " " + entry.name)
      }
      let defaults = try #require(reference.defaults)
      #expect(type.order == defaults.map { $0.name }, "\(name)")
      for entry in defaults {
        #expect(settings[entry.name].text == (try entry.value.make(engine).text), "\(name)")
      }
    } catch let error as TensorError {
      #expect(error.pythonClass.rawValue + ": " + error.message == reference.error, "\(name)")
    }
  }

  private func expect(
    _ engine: Engine, _ tensor: Tensor, _ recorded: RecordedTensor, _ name: String
  ) throws {
    let values = try engine.doubles(tensor)
    for (value, expected) in zip(values, recorded.data) {
      #expect(abs(value - expected) <= 1e-5 * max(1, abs(expected)), "\(name)")
    }
  }

  @Test("A schedule that is a formula gives PyTorch's rates")
  func schedules() throws {
    let engine = Engine()
    for reference in try Training.read().schedules {
      let type = try #require(ScheduleType.all.first { $0.name == reference.name })
      var settings = Settings()
      for parameter in type.parameters {
        settings[parameter.name] = parameter.defaultValue ?? .none
      }
      for option in reference.options { settings[option.name] = try option.value.make(engine) }
      try type.check(settings)
      var rate = 0.8
      for (epoch, expected) in reference.rates.enumerated() {
        let point = SchedulePoint(epoch: epoch, isInitial: epoch == 0, current: rate, base: 0.8)
        rate = try type.rate(point, settings)
        #expect(abs(rate - expected) < 1e-9, "\(reference.name) \(epoch)")
      }
    }
  }

  @Test("Cycles, restarts and plateaus give PyTorch's rates")
  func cycles() throws {
    let others = try Training.read().others
    try expect(others["one_cycle"], oneCycle(isCosine: true, hasThreePhases: false))
    try expect(others["three_phases"], oneCycle(isCosine: false, hasThreePhases: true))
    try expect(others["triangular"], cyclic(.triangular, down: 2, up: 3, gamma: 1))
    try expect(others["triangular2"], cyclic(.triangular2, down: 2, up: 2, gamma: 1))
    try expect(others["exp_range"], cyclic(.exponential, down: 2, up: 2, gamma: 0.9))
    var restarts = WarmRestarts(period: 3, growth: 2)
    try expect(
      others["warm_restarts"],
      (0..<12).map { _ in
        defer { restarts.advance() }
        return restarts.rate(base: 0.8, floor: 0.1)
      })
    var plateau = PlateauSchedule()
    (plateau.factor, plateau.patience, plateau.cooldown) = (0.5, 1, 1)
    var rate = 0.8
    try expect(
      others["plateau"],
      [1.0, 0.9, 0.95, 0.93, 0.91, 0.92, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9].map { metric in
        if plateau.step(metric) { rate = plateau.lowered(rate) }
        return rate
      })
  }

  private func oneCycle(isCosine: Bool, hasThreePhases: Bool) -> [Double] {
    let cycle = OneCycleSchedule(
      totalSteps: 13, riseShare: 0.3, isCosine: isCosine, hasThreePhases: hasThreePhases)
    return (0..<12).map { step in
      let phase = cycle.phase(at: step)
      return cycle.between(level(phase.from), level(phase.to), phase.share)
    }
  }

  private func level(_ level: OneCycleSchedule.Level) -> Double {
    switch level {
    case .initial: 2.0 / 25
    case .maximum: 2
    case .minimum: 2.0 / 25 / 1e4
    }
  }

  private func cyclic(
    _ mode: CyclicSchedule.Mode, down: Double, up: Double, gamma: Double
  ) -> [Double] {
    let cycle = CyclicSchedule(stepsUp: up, stepsDown: down, mode: mode, gamma: gamma)
    return (0..<12).map { 0.1 + cycle.height(at: $0) }
  }

  private func expect(_ recorded: [Double]?, _ rates: [Double]) throws {
    for (rate, expected) in zip(rates, try #require(recorded)) {
      #expect(abs(rate - expected) < 1e-9, "\(rates)")
    }
  }
}
