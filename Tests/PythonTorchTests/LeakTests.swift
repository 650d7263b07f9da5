import CMalloc
import PythonRuntime
import PythonTorch
import Testing

@Suite("Memory of training loops")
struct LeakTests {
  #if DEBUG
    static let steps = 1_000
  #else
    static let steps = 10_000
  #endif

  private static let setup = """
    import torch
    from torch import nn

    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    criterion = nn.CrossEntropyLoss()
    inputs = torch.randn(16, 8)
    targets = torch.randint(0, 3, (16,))

    def train(steps):
        for _ in range(steps):
            optimizer.zero_grad()
            loss = criterion(model(inputs), targets)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            weight = model[0].weight.detach().clone()
            total = loss.item() + weight.abs().mean().item()
    """

  /// Alone in a process, so that no other test allocates.
  @Test("thousands of steps leave nothing behind")
  func training() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter(host: RecordingHost())
      registerTorch(in: interpreter)
      let globals = interpreter.makeMainNamespace()
      func run(_ source: String) throws(PythonException) {
        _ = try interpreter.run(source, name: "<leak>", mode: .exec, globals: globals)
      }
      try run(LeakTests.setup + "\ntrain(300)\n")
      let before = mallinfo2().uordblks
      try run("train(\(LeakTests.steps))")
      let after = mallinfo2().uordblks
      #expect(after <= before + 50_000, "\(after - before) bytes more after \(LeakTests.steps)")
    }
  }
}
