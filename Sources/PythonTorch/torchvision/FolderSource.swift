/// `torchvision.datasets.folder` and `.vision`.
enum FolderSource {
  static let folder = #"""
    """Data sets in folders: a folder for each class."""
    import os
    from pathlib import Path

    from PIL import Image
    from torchvision.datasets.vision import StandardTransform, VisionDataset

    IMG_EXTENSIONS = (
        ".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp")


    def has_file_allowed_extension(filename, extensions):
        return filename.lower().endswith(extensions if isinstance(extensions, str) else tuple(extensions))


    def is_image_file(filename):
        return has_file_allowed_extension(filename, IMG_EXTENSIONS)


    def find_classes(directory):
        """The names of the folders inside, sorted, and their numbers."""
        classes = sorted(entry.name for entry in os.scandir(directory) if entry.is_dir())
        if not classes:
            raise FileNotFoundError(f"Couldn't find any class folder in {directory}.")
        return classes, {name: number for number, name in enumerate(classes)}


    def make_dataset(directory, class_to_idx=None, extensions=None, is_valid_file=None, allow_empty=False):
        """The files of each class with its number."""
        directory = os.path.expanduser(directory)
        if class_to_idx is None:
            _, class_to_idx = find_classes(directory)
        elif not class_to_idx:
            raise ValueError("'class_to_index' must have at least one entry to collect any samples.")
        if (extensions is None) == (is_valid_file is None):
            raise ValueError("Both extensions and is_valid_file cannot be None or not None at the same time")
        if is_valid_file is None:
            def is_valid_file(path):
                return has_file_allowed_extension(path, extensions)
        samples, available = [], set()
        for name in sorted(class_to_idx):
            folder = os.path.join(directory, name)
            if not os.path.isdir(folder):
                continue
            for root, _, files in sorted(os.walk(folder, followlinks=True)):
                for file in sorted(files):
                    path = os.path.join(root, file)
                    if is_valid_file(path):
                        samples.append((path, class_to_idx[name]))
                        available.add(name)
        empty = set(class_to_idx) - available
        if empty and not allow_empty:
            message = f"Found no valid file for the classes {', '.join(sorted(empty))}. "
            if extensions is not None:
                shown = extensions if isinstance(extensions, str) else ", ".join(extensions)
                message += f"Supported extensions are: {shown}"
            raise FileNotFoundError(message)
        return samples


    class DatasetFolder(VisionDataset):
        """Files in folders, one for each class."""

        def __init__(self, root, loader, extensions=None, transform=None, target_transform=None,
                     is_valid_file=None, allow_empty=False):
            super().__init__(root, transform=transform, target_transform=target_transform)
            classes, class_to_idx = self.find_classes(self.root)
            samples = self.make_dataset(
                self.root, class_to_idx=class_to_idx, extensions=extensions, is_valid_file=is_valid_file,
                allow_empty=allow_empty)
            self.loader, self.extensions = loader, extensions
            self.classes, self.class_to_idx, self.samples = classes, class_to_idx, samples
            self.targets = [target for _, target in samples]

        @staticmethod
        def make_dataset(directory, class_to_idx, extensions=None, is_valid_file=None, allow_empty=False):
            if class_to_idx is None:
                raise ValueError("The class_to_idx parameter cannot be None.")
            return make_dataset(
                directory, class_to_idx, extensions=extensions, is_valid_file=is_valid_file,
                allow_empty=allow_empty)

        def find_classes(self, directory):
            return find_classes(directory)

        def __getitem__(self, index):
            path, target = self.samples[index]
            sample = self.loader(path)
            if self.transform is not None:
                sample = self.transform(sample)
            if self.target_transform is not None:
                target = self.target_transform(target)
            return sample, target

        def __len__(self):
            return len(self.samples)


    def pil_loader(path):
        with open(path, "rb") as file:
            return Image.open(file).convert("RGB")


    def default_loader(path):
        return pil_loader(path)


    class ImageFolder(DatasetFolder):
        """Pictures in folders, one for each class."""

        def __init__(self, root, transform=None, target_transform=None, loader=default_loader,
                     is_valid_file=None, allow_empty=False):
            super().__init__(
                root, loader, IMG_EXTENSIONS if is_valid_file is None else None, transform=transform,
                target_transform=target_transform, is_valid_file=is_valid_file, allow_empty=allow_empty)
            self.imgs = self.samples
    """#

  static let vision = #"""
    """What data sets of pictures have in common."""
    import os

    from torch.utils.data import Dataset


    class VisionDataset(Dataset):
        """A data set with transforms."""

        _repr_indent = 4

        def __init__(self, root=None, transforms=None, transform=None, target_transform=None):
            if isinstance(root, str):
                root = os.path.expanduser(root)
            self.root = root
            if transforms is not None and (transform is not None or target_transform is not None):
                raise ValueError(
                    "Only transforms or transform/target_transform can be passed as argument")
            self.transform, self.target_transform = transform, target_transform
            if transform is not None or target_transform is not None:
                transforms = StandardTransform(transform, target_transform)
            self.transforms = transforms

        def __getitem__(self, index):
            raise NotImplementedError

        def __len__(self):
            raise NotImplementedError

        def __repr__(self):
            body = [f"Number of datapoints: {len(self)}"]
            if self.root is not None:
                body.append(f"Root location: {self.root}")
            body += self.extra_repr().splitlines()
            if self.transforms is not None:
                body.append(repr(self.transforms))
            head = "Dataset " + self.__class__.__name__
            return "\n".join([head] + [" " * self._repr_indent + line for line in body])

        def extra_repr(self):
            return ""


    class StandardTransform:
        """A transform of pictures and one of targets."""

        def __init__(self, transform=None, target_transform=None):
            self.transform, self.target_transform = transform, target_transform

        def __call__(self, input, target):
            if self.transform is not None:
                input = self.transform(input)
            if self.target_transform is not None:
                target = self.target_transform(target)
            return input, target

        def _lines(self, transform, head):
            lines = transform.__repr__().splitlines()
            return [f"{head}{lines[0]}"] + [" " * len(head) + line for line in lines[1:]]

        def __repr__(self):
            body = [self.__class__.__name__]
            if self.transform is not None:
                body += self._lines(self.transform, "Transform: ")
            if self.target_transform is not None:
                body += self._lines(self.target_transform, "Target transform: ")
            return "\n".join(body)
    """#
}
