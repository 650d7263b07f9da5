/// Names that torchvision has and lossrepl refuses.
enum TorchvisionNames {
  static var all: [String] { models + transforms + datasets + functions }

  private static let models = [
    "ConvNeXt", "DenseNet", "EfficientNet", "GoogLeNet", "Inception3", "MNASNet",
    "MobileNetV2", "MobileNetV3", "RegNet", "ShuffleNetV2", "SqueezeNet", "SwinTransformer",
    "VisionTransformer", "convnext_base", "convnext_small", "convnext_tiny",
    "densenet121", "densenet161", "densenet169", "densenet201", "detection", "efficientnet_b0",
    "efficientnet_b1", "efficientnet_b2", "efficientnet_v2_s", "googlenet",
    "inception_v3", "mnasnet0_5", "mnasnet1_0", "mobilenet_v2", "mobilenet_v3_large",
    "mobilenet_v3_small", "quantization", "regnet_y_400mf", "resnext101_64x4d", "segmentation",
    "shufflenet_v2_x0_5", "shufflenet_v2_x1_0", "squeezenet1_0", "squeezenet1_1", "swin_b",
    "swin_s", "swin_t",
    "video", "vit_b_16", "vit_b_32", "vit_l_16",
  ]

  private static let transforms = ["AugMix", "AutoAugment", "AutoAugmentPolicy", "v2"]

  private static let datasets = [
    "CIFAR10", "CIFAR100", "Caltech101", "Caltech256", "CelebA", "CocoDetection",
    "EMNIST", "Flowers102", "Food101", "ImageNet",
    "OxfordIIITPet", "QMNIST", "STL10", "SVHN", "USPS", "VOCDetection",
    "VOCSegmentation",
  ]

  private static let functions = [
    "draw_bounding_boxes", "draw_keypoints", "draw_segmentation_masks",
    "flow_to_image", "nms", "roi_align", "write_jpeg", "write_png",
  ]
}
