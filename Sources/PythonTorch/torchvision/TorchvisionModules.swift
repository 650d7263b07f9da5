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
    register("torchvision.models.resnet") { builder throws(PythonException) in
      try builder.source(ResNetSource.text)
    }
    register("torchvision.models._api") { builder throws(PythonException) in
      try builder.source(ModelAPISource.text)
    }
    register("torchvision.models.vgg") { builder throws(PythonException) in
      try builder.source(PlainNetworksSource.vgg)
    }
    register("torchvision.models.alexnet") { builder throws(PythonException) in
      try builder.source(PlainNetworksSource.alexnet)
    }
    register("torchvision.models") { builder throws(PythonException) in
      try builder.source(Self.modelsText)
      builder.refuse("other networks than ResNet, VGG and AlexNet")
    }
    register("torchvision.models.feature_extraction") { builder throws(PythonException) in
      try builder.source(FeatureExtractionSource.extraction)
    }
    register("torchvision.models._utils") { builder throws(PythonException) in
      try builder.source(FeatureExtractionSource.layers)
    }
    register("torchvision.transforms._presets") { builder throws(PythonException) in
      try builder.source(PresetsSource.text)
    }
    register("torchvision.transforms.functional") { builder throws(PythonException) in
      builder.defineImageFunctions()
      try builder.source(ImageFunctionsSource.text)
      builder.refuse("such function")
    }
    for name in ["torchvision.transforms", "torchvision.transforms.transforms"] {
      register(name) { builder throws(PythonException) in try builder.fillTransforms() }
    }
    registerRefusals()
  }

  private func registerRefusals() {
    register("torchvision.datasets") { builder throws(PythonException) in
      try builder.source(
        """
        from torchvision.datasets import folder, mnist, vision
        from torchvision.datasets.fakedata import FakeData
        from torchvision.datasets.folder import DatasetFolder, ImageFolder
        from torchvision.datasets.mnist import KMNIST, MNIST, FashionMNIST
        from torchvision.datasets.vision import VisionDataset
        """)
      builder.refuse("data sets to download: make a TensorDataset, or an ImageFolder of your own")
    }
    register("torchvision.datasets.fakedata") { builder throws(PythonException) in
      try builder.source(FakeDataSource.text)
    }
    register("torchvision.datasets.folder") { builder throws(PythonException) in
      try builder.source(FolderSource.folder)
    }
    register("torchvision.datasets.mnist") { builder throws(PythonException) in
      try builder.source(MNISTSource.text)
    }
    register("torchvision.datasets.vision") { builder throws(PythonException) in
      try builder.source(FolderSource.vision)
    }
    register("torchvision.io") { builder throws(PythonException) in
      try builder.source(PictureFunctionsSource.reading)
      builder.refuse("such function")
    }
    for (name, source) in [("utils", GridSource.grid), ("ops", GridSource.losses)] {
      register("torchvision." + name) { builder throws(PythonException) in
        try builder.source(source)
        builder.refuse("such function")
      }
    }
  }

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
