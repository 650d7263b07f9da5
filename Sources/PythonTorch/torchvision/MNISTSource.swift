/// `torchvision.datasets.mnist`: pictures of 28 by 28 from files that lie in the lesson's folder.
enum MNISTSource {
  static let text = #"""
    import os
    import warnings

    import _files
    import torch
    from PIL import Image
    from torch import _bytes
    from torchvision.datasets.vision import VisionDataset


    def _read(path, dimensions):
        """A file of bytes: a number that says what follows, the sizes, the bytes."""
        data = _files.read(path)
        numbers = [int.from_bytes(data[place:place + 4], "big") for place in range(0, 16, 4)]
        if numbers[0] // 256 != 8:
            raise TypeError(f"{path}: lossrepl reads files of bytes only")
        if numbers[0] % 256 != dimensions:
            raise ValueError(
                f"x should have {dimensions} dimension instead of {numbers[0] % 256}")
        return _bytes.read(data, 4 * (dimensions + 1), torch.uint8, tuple(numbers[1:dimensions + 1]))


    class MNIST(VisionDataset):
        """Digits in grey; the files lie in `root`/MNIST/raw."""

        classes = [
            "0 - zero", "1 - one", "2 - two", "3 - three", "4 - four", "5 - five", "6 - six",
            "7 - seven", "8 - eight", "9 - nine",
        ]

        def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
            super().__init__(root, transform=transform, target_transform=target_transform)
            self.train = train
            if not self._check_exists():
                self._refuse(download)
            self.data = _read(self._file(train, "images-idx3"), 3)
            self.targets = _read(self._file(train, "labels-idx1"), 1).long()

        def _refuse(self, download):
            if not download:
                raise RuntimeError("Dataset not found. You can use download=True to download it")
            raise NotImplementedError(
                f"{type(self).__name__}(download=True): lossrepl downloads nothing: put the four "
                f"unpacked files (train-images-idx3-ubyte and so on) into {self.raw_folder}")

        @property
        def raw_folder(self):
            return os.path.join(self.root, self.__class__.__name__, "raw")

        @property
        def processed_folder(self):
            return os.path.join(self.root, self.__class__.__name__, "processed")

        def _file(self, train, kind):
            return os.path.join(self.raw_folder, f"{'train' if train else 't10k'}-{kind}-ubyte")

        def _check_exists(self):
            return all(
                os.path.isfile(self._file(train, kind))
                for train in (True, False) for kind in ("images-idx3", "labels-idx1"))

        def __getitem__(self, index):
            picture, target = Image.fromarray(self.data[index].numpy()), int(self.targets[index])
            if self.transform is not None:
                picture = self.transform(picture)
            if self.target_transform is not None:
                target = self.target_transform(target)
            return picture, target

        def __len__(self):
            return len(self.data)

        @property
        def class_to_idx(self):
            return {name: number for number, name in enumerate(self.classes)}

        @property
        def train_labels(self):
            warnings.warn("train_labels has been renamed targets")
            return self.targets

        @property
        def train_data(self):
            warnings.warn("train_data has been renamed data")
            return self.data

        @property
        def test_labels(self):
            warnings.warn("test_labels has been renamed targets")
            return self.targets

        @property
        def test_data(self):
            warnings.warn("test_data has been renamed data")
            return self.data

        def extra_repr(self):
            return f"Split: {'Train' if self.train is True else 'Test'}"


    class FashionMNIST(MNIST):
        """Clothes in grey; the files lie in `root`/FashionMNIST/raw."""

        classes = [
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
            "Ankle boot",
        ]


    class KMNIST(MNIST):
        """Japanese letters in grey; the files lie in `root`/KMNIST/raw."""

        classes = ["o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"]
    """#
}
