import PythonRuntime
import Tensors

extension Torch {
  func fillLinearAlgebra(_ builder: ModuleBuilder) {
    builder.style = .python
  }
}
