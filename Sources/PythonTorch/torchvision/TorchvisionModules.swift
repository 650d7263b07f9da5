import NN
package import PythonRuntime
import Tensors

/// Offers `torchvision`: networks without weights from elsewhere, and transforms of tensors.
package func registerTorchvision(in interpreter: Interpreter) {
  interpreter.modules.registerTorchvision()
}

extension ModuleRegistry {
  fileprivate func registerTorchvision() {
    register("torchvision") { builder throws(PythonException) in
      builder.constant("__version__", .string("0.29.2"))
      Torch.loadSubmodules(["datasets", "io", "models", "ops", "transforms", "utils"], of: builder)
    }
    register("torchvision.transforms.functional") { builder throws(PythonException) in
      builder.defineImageFunctions()
      try builder.source(ImageFunctionsSource.text)
      builder.refuse("such function")
    }
    for name in ["torchvision.transforms", "torchvision.transforms.transforms"] {
      register(name) { builder throws(PythonException) in try builder.fillTransforms() }
    }
    for (name, source) in Self.whole {
      register("torchvision." + name) { builder throws(PythonException) in
        try builder.source(source())
      }
    }
    for (name, source, subject) in Self.partial {
      register("torchvision." + name) { builder throws(PythonException) in
        try builder.source(source())
        builder.refuse(subject)
      }
    }
  }

  private typealias Source = () -> String

  /// Modules that are their source and nothing else.
  private static var whole: [(String, Source)] {
    [
      ("datasets.fakedata", { FakeDataSource.text }), ("datasets.folder", { FolderSource.folder }),
      ("datasets.mnist", { MNISTSource.text }), ("datasets.vision", { FolderSource.vision }),
      ("models._api", { ModelAPISource.text }),
      ("models._utils", { FeatureExtractionSource.layers }),
      ("models.alexnet", { PlainNetworksSource.alexnet }),
      ("models.feature_extraction", { FeatureExtractionSource.extraction }),
      ("models.resnet", { ResNetSource.text }), ("models.vgg", { PlainNetworksSource.vgg }),
      ("transforms._presets", { PresetsSource.text }),
    ]
  }

  /// Modules of which torchvision has more, with what is said of the rest.
  private static var partial: [(String, Source, String)] {
    [
      (
        "datasets", { datasetsText },
        "data sets to download: make a TensorDataset, or an ImageFolder of your own"
      ),
      ("io", { PictureFunctionsSource.reading }, "such function"),
      ("models", { modelsText }, "other networks than ResNet, VGG and AlexNet"),
      ("ops", { GridSource.losses }, "such function"),
      ("utils", { GridSource.grid }, "such function"),
    ]
  }

  private static let datasetsText = #"""
    from torchvision.datasets import folder, mnist, vision
    from torchvision.datasets.fakedata import FakeData
    from torchvision.datasets.folder import DatasetFolder, ImageFolder
    from torchvision.datasets.mnist import KMNIST, MNIST, FashionMNIST
    from torchvision.datasets.vision import VisionDataset
    """#

  private static let modelsText = #"""
    from torchvision.models import resnet, vgg
    from torchvision.models._api import (
        get_model, get_model_builder, get_model_weights, get_weight, list_models,
    )
    from torchvision.models.alexnet import AlexNet, AlexNet_Weights, alexnet
    from torchvision.models.resnet import (
        ResNet, ResNet18_Weights, ResNet34_Weights, ResNet50_Weights, ResNet101_Weights,
        ResNet152_Weights, ResNeXt50_32X4D_Weights, ResNeXt101_32X8D_Weights,
        Wide_ResNet50_2_Weights, Wide_ResNet101_2_Weights, resnet18, resnet34, resnet50, resnet101,
        resnet152, resnext50_32x4d, resnext101_32x8d, wide_resnet50_2, wide_resnet101_2,
    )
    from torchvision.models.vgg import (
        VGG, VGG11_BN_Weights, VGG11_Weights, VGG13_BN_Weights, VGG13_Weights, VGG16_BN_Weights,
        VGG16_Weights, VGG19_BN_Weights, VGG19_Weights, vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16,
        vgg16_bn, vgg19, vgg19_bn,
    )
    """#
}

extension ModuleBuilder {
  /// Both names of the module hold the same classes.
  fileprivate func fillTransforms() throws(PythonException) {
    if module.name == "torchvision.transforms" {
      try source(
        """
        from torchvision.transforms import functional, transforms
        from torchvision.transforms.functional import InterpolationMode
        """)
      let other = try interpreter.importNativeModule("torchvision.transforms.transforms")
      if let names = other?.asModule?.attributes {
        for (name, value) in names.pairs {
          guard let text = name.asString?.value, !text.hasPrefix("_") else { continue }
          constant(text, value)
        }
      }
    } else {
      try source(
        TransformsSource.text + RandomTransformsSource.text + ColourTransformsSource.sometimes
          + ColourTransformsSource.jitter + WarpTransformsSource.text + AugmentSource.text)
    }
    refuse("such transform")
  }

  /// Names of torchvision's that are not here, refused when a program uses them.
  fileprivate func refuse(_ subject: String) {
    let parent = module.name
    module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      if let part = try interpreter.importNativeModule("\(parent).\(name.value)") { return part }
      guard TorchvisionNames.all.contains(name.value) else { return nil }
      throw interpreter.notImplementedError(
        "\(parent).\(name.value): lossrepl has no \(subject)")
    }
  }
}
