/// `torchvision.datasets.fakedata`: pictures of noise.
enum FakeDataSource {
  static let text = #"""
    import torch
    from torchvision import transforms
    from torchvision.datasets.vision import VisionDataset


    class FakeData(VisionDataset):
        """Random pictures and classes; the same number always gives the same picture."""

        def __init__(self, size=1000, image_size=(3, 224, 224), num_classes=10, transform=None,
                     target_transform=None, random_offset=0):
            super().__init__(transform=transform, target_transform=target_transform)
            self.size, self.num_classes, self.image_size = size, num_classes, image_size
            self.random_offset = random_offset

        def __getitem__(self, index):
            if index >= len(self):
                raise IndexError(f"{self.__class__.__name__} index out of range")
            state = torch.get_rng_state()
            torch.manual_seed(index + self.random_offset)
            picture = torch.randn(*self.image_size)
            target = torch.randint(0, self.num_classes, size=(1,), dtype=torch.long)[0]
            torch.set_rng_state(state)
            picture = transforms.ToPILImage()(picture)
            if self.transform is not None:
                picture = self.transform(picture)
            if self.target_transform is not None:
                target = self.target_transform(target)
            return picture, target.item()

        def __len__(self):
            return self.size
    """#
}
