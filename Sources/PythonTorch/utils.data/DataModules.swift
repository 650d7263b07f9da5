package import PythonRuntime

// `torch.utils.data` and its parts.
extension ModuleRegistry {
  package func registerTorchData() {
    register("torch.utils") { builder throws(PythonException) in
      try builder.source("from torch.utils import data")
      Torch.loadSubmodules(["checkpoint"], of: builder, otherwise: Refusals.utilities.answer)
    }
    for (name, text) in Self.dataSources {
      register(name) { builder throws(PythonException) in
        if name == "torch.utils.data.dataloader" { PyBatches.offer(in: builder) }
        if name == "torch.utils.data" { builder.module.lateAttribute = Refusals.data.answer }
        try builder.source(text)
      }
    }
  }

  private static let dataSources: [(String, String)] = [
    ("torch.utils.checkpoint", CheckpointSource.text),
    ("torch.utils.data", packageText),
    ("torch.utils.data._utils", "from torch.utils.data._utils import collate"),
    ("torch.utils.data._utils.collate", CollateSource.text),
    ("torch.utils.data.dataset", DatasetSource.text),
    ("torch.utils.data.sampler", SamplerSource.text),
    ("torch.utils.data.dataloader", DataLoaderSource.text),
  ]

  private static let packageText = #"""
    from torch.utils.data._utils.collate import default_collate, default_convert
    from torch.utils.data.dataloader import DataLoader, get_worker_info
    from torch.utils.data.dataset import (
        ChainDataset, ConcatDataset, Dataset, IterableDataset, StackDataset, Subset, TensorDataset,
        random_split,
    )
    from torch.utils.data.sampler import (
        BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler,
        WeightedRandomSampler,
    )
    """#
}
