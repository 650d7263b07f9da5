import NN
import PythonRuntime
import Tensors

/// A function of the engine on a picture and whole numbers.
private typealias PictureFunction = (Engine, Tensor, [Int]) throws(TensorError) -> Tensor

// The parts of `torchvision.transforms.functional` that the engine has; arguments are checked in
// Python before.
extension ModuleBuilder {
  func defineImageFunctions() {
    define("_crop", "img, top, left, height, width") {
      engine, image, numbers throws(TensorError) in
      try engine.crop(
        image, top: numbers[0], left: numbers[1], height: numbers[2], width: numbers[3])
    }
    define("_center_crop", "img, height, width") { engine, image, numbers throws(TensorError) in
      try engine.centerCrop(image, height: numbers[0], width: numbers[1])
    }
    define("_grayscale", "img, channels") { engine, image, numbers throws(TensorError) in
      try engine.grayscale(image, channels: numbers[0])
    }
    define("_resize", "img, height, width, antialias") {
      engine, image, numbers throws(TensorError) in
      guard numbers[0] > 0 && numbers[1] > 0 else {
        throw .refused(
          .runtimeError,
          "Input and output sizes should be greater than 0, but got input (H: "
            + "\(image.shape[image.dim - 2]), W: \(image.shape[image.dim - 1])) output (H: "
            + "\(numbers[0]), W: \(numbers[1]))")
      }
      return try engine.resizeImage(
        image, height: numbers[0], width: numbers[1], antialias: numbers[2] != 0)
    }
    defineConversion()
  }

  private func define(
    _ name: String, _ signature: String, _ picture: @escaping PictureFunction
  ) {
    function(name, signature) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let operation = String(name.dropFirst())
      let image = try torch.tensor(arguments[0], operation, "img", position: 1)
      var numbers: [Int] = []
      for index in 1..<signature.utf8.split(separator: UInt8(ascii: ",")).count {
        guard let number = arguments[index].asInt else {
          throw interpreter.typeError(
            "slice indices must be integers or None or have an __index__ method")
        }
        numbers.append(Int(clamping: number))
      }
      return try torch.run(operation, [("img", image)]) { engine throws(TensorError) in
        torch.wrap(try picture(engine, image, numbers))
      }
    }
  }

  private func defineConversion() {
    function("_convert", "image, dtype") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      let image = try torch.tensor(arguments[0], "convert_image_dtype", "image", position: 1)
      guard let dtype = arguments[1].asDType else {
        throw interpreter.typeError(
          "to(): argument 'dtype' must be torch.dtype, not "
            + interpreter.torchTypeName(arguments[1]))
      }
      return try torch.run("convert_image_dtype") { engine throws(TensorError) in
        torch.wrap(try engine.convertImage(image, to: dtype))
      }
    }
  }
}
