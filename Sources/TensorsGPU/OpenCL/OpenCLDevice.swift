internal import COpenCL
package import Tensors

/// A device of OpenCL as an accelerator: one queue, which works in order, and one program.
package final class OpenCLDevice: Accelerator {
  package let device: Device
  package let name: String
  package let properties: AcceleratorProperties
  package var hostUses = 0
  package private(set) var launches = 0
  /// Whether CLBlast, if it is installed, makes large products.
  ///
  /// On a processor it compiles its kernels for half a minute first, so only graphics cards begin with
  /// it.
  package var usesBlas: Bool
  package private(set) var blasProducts = 0
  let functions: lossrepl_opencl
  let queue: lossrepl_cl
  let store: MemoryStore
  let hasDoubles: Bool
  /// Whether eight bytes can be exchanged in one piece.
  let hasWideExchange: Bool
  private let handle: DeviceHandle
  private let context: lossrepl_cl
  private var kernels: [String: lossrepl_cl] = [:]
  private var program: lossrepl_cl?
  private var failure: String?
  private lazy var blast = MatrixLibrary()

  /// Opens a device; nil where its driver refuses.
  init?(_ handle: DeviceHandle, index: Int) {
    let functions = handle.openCL.functions
    var status: Int32 = 0
    var id: lossrepl_cl? = handle.handle
    guard let context = functions.createContext(nil, 1, &id, nil, nil, &status), status == 0,
      let queue = functions.createCommandQueue(context, handle.handle, 0, &status), status == 0
    else { return nil }
    self.handle = handle
    usesBlas = handle.isGPU
    self.functions = functions
    self.context = context
    self.queue = queue
    device = .cuda(index: index)
    name = handle.name
    hasDoubles = handle.hasDoubles
    hasWideExchange = handle.extensions.contains("cl_khr_int64_base_atomics")
    properties = AcceleratorProperties(
      memory: handle.memory, computeUnits: handle.computeUnits, driver: handle.driver)
    store = MemoryStore(functions, context)
  }

  package var memoryInUse: AcceleratorMemory { store.memory }

  package func allocate(_ count: Int) -> (any DeviceMemory)? { room(count) }

  package func releaseCache() { store.release() }

  package func forgetPeak() { store.forgetPeak() }

  package func synchronize() { _ = functions.finish(queue) }

  func room(_ count: Int) -> OpenCLMemory? {
    store.take(count, largest: handle.largestBuffer).map {
      OpenCLMemory(self, $0.handle, capacity: $0.capacity)
    }
  }

  /// Why kernels cannot run, in the compiler's words.
  package var complaint: String? {
    _ = compiled()
    return failure
  }
}

extension OpenCLDevice {
  /// Starts a kernel over `count` elements, in groups of `group` where that matters.
  func launch(
    _ name: String, _ arguments: [KernelArgument], count: Int, group: Int? = nil
  ) -> Bool {
    if count == 0 { return true }
    return launch(name, arguments, [rounded(count, to: group ?? 64)], [group ?? 64])
  }

  private func rounded(_ count: Int, to group: Int) -> Int { (count + group - 1) / group * group }

  /// Starts a kernel over a grid.
  func launch(
    _ name: String, _ arguments: [KernelArgument], _ global: [Int], _ local: [Int]
  ) -> Bool {
    guard let kernel = kernel(name) else { return false }
    for (index, argument) in arguments.enumerated() {
      guard argument.set(functions, kernel, UInt32(index)) else { return false }
    }
    let status = functions.enqueueNDRangeKernel(
      queue, kernel, UInt32(global.count), nil, global, local, 0, nil, nil)
    launches += 1
    return status == 0
  }

  private func kernel(_ name: String) -> lossrepl_cl? {
    if let known = kernels[name] { return known }
    var status: Int32 = 0
    guard let program = compiled(), let made = functions.createKernel(program, name, &status),
      status == 0
    else { return nil }
    kernels[name] = made
    return made
  }

  private func compiled() -> lossrepl_cl? {
    if program != nil || failure != nil { return program }
    var status: Int32 = 0
    let made = KernelSource.text.withCString { text in
      var texts: [UnsafePointer<CChar>?] = [text]
      return functions.createProgramWithSource(context, 1, &texts, nil, &status)
    }
    guard let made, status == 0 else {
      failure = "the driver takes no kernels"
      return nil
    }
    var id: lossrepl_cl? = handle.handle
    status = functions.buildProgram(made, 1, &id, KernelSource.options(hasDoubles), nil, nil)
    if status == 0 {
      program = made
    } else {
      failure = OpenCL.text {
        functions.getProgramBuildInfo(made, handle.handle, 0x1183, $0, $1, $2)
      }
      _ = functions.releaseProgram(made)
    }
    return program
  }

  /// A product of CLBlast, where it is installed and there is enough to do.
  func blasProduct(_ plan: ProductPlan, _ a: OpenCLMemory, _ b: OpenCLMemory, _ c: OpenCLMemory)
    -> Bool
  {
    guard usesBlas, plan.isWorthLibrary, let blast else { return false }
    launches += 1
    guard blast.run(plan, a, b, c, queue) else { return false }
    blasProducts += 1
    return true
  }
}

/// One argument of a kernel.
enum KernelArgument {
  case int(Int)
  case float(Float)
  case double(Double)
  case long(Int64)
  case memory(OpenCLMemory?)
  /// A struct, as 32-bit integers.
  case record([Int32])

  func set(_ functions: lossrepl_opencl, _ kernel: lossrepl_cl, _ index: UInt32) -> Bool {
    switch self {
    case .int(let value): return pass(Int32(truncatingIfNeeded: value), functions, kernel, index)
    case .float(let value): return pass(value, functions, kernel, index)
    case .double(let value): return pass(value, functions, kernel, index)
    case .long(let value): return pass(value, functions, kernel, index)
    case .memory(nil): return functions.setKernelArg(kernel, index, 8, nil) == 0
    case .memory(let memory?):
      return pass(UInt(bitPattern: memory.handle), functions, kernel, index)
    case .record(let values):
      return values.withUnsafeBytes {
        functions.setKernelArg(kernel, index, $0.count, $0.baseAddress) == 0
      }
    }
  }

  private func pass<Value: BitwiseCopyable>(
    _ value: Value, _ functions: lossrepl_opencl, _ kernel: lossrepl_cl, _ index: UInt32
  ) -> Bool {
    withUnsafeBytes(of: value) {
      functions.setKernelArg(kernel, index, $0.count, $0.baseAddress) == 0
    }
  }
}
