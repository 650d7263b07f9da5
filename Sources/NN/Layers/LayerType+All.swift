extension LayerType {
  /// All classes of `torch.nn` that have no submodules.
  public static var all: [LayerType] {
    linearLayers + convolutionLayers + poolingLayers + normalisationLayers + activationLayers
      + dropoutLayers + shapeLayers + foldingLayers + paddingLayers + lossLayers
  }
}
