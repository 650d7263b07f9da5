/// `torchvision.models._api`: builders of networks, and the names of weights that are published for them.
enum ModelAPISource {
  static var text: String { weights + builders }

  private static let weights = #"""
    _builders, _families = {}, {}


    class Weights:
        """A name for weights that another machine could download."""

        def __init__(self, family, name, meta):
            self._family = family
            self.name = name
            self.meta = meta

        def __repr__(self):
            return f"{self._family}.{self.name}"

        def transforms(self):
            from torchvision.transforms._presets import ImageClassification

            resize = 232 if self.name == "IMAGENET1K_V2" else 256
            return ImageClassification(crop_size=224, resize_size=resize)


    class _Meta(dict):
        """What is published beside the weights."""

        def __missing__(self, key):
            if key == "categories":
                raise NotImplementedError(
                    "meta['categories']: lossrepl has no list of the classes of ImageNet")
            raise KeyError(key)


    class _Family(type):
        """The class of such classes: an enumeration as far as programs ask."""

        def __iter__(cls):
            return iter(cls._all)

        def __len__(cls):
            return len(cls._all)

        def __getitem__(cls, name):
            for weights in cls._all:
                if weights.name == name:
                    return weights
            raise KeyError(name)

        def __repr__(cls):
            return f"<enum {cls.__name__!r}>"


    def family(name, count, versions=("IMAGENET1K_V1", "IMAGENET1K_V2"), min_size=(1, 1), default=-1):
        """The weights of one network, which has `count` numbers."""
        meta = _Meta(min_size=min_size, num_params=count)
        members = [Weights(name, version, meta) for version in versions]
        _families[name] = made = _Family(name, (), {"_all": members})
        for weights in members:
            setattr(made, weights.name, weights)
        made.DEFAULT = members[default]
        return made

    """#

  private static let builders = #"""


    def _refuse(name, argument):
        raise NotImplementedError(
            f"{name}({argument}): lossrepl downloads nothing, so pretrained weights are not "
            "available: use weights=None"
        )


    def _warn_of_pretrained(pretrained, name):
        import warnings

        warnings.warn(
            "The parameter 'pretrained' is deprecated since 0.13 and may be removed in the future, "
            "please use 'weights' instead.", UserWarning, stacklevel=3,
        )
        if pretrained:
            _refuse(name, "pretrained=True")
        warnings.warn(
            "Arguments other than a weight enum or `None` for 'weights' are deprecated since 0.13 "
            "and may be removed in the future. The current behavior is equivalent to passing "
            "`weights=None`.", UserWarning, stacklevel=3,
        )


    def _check_weights(name, published, weights):
        if weights is None or weights is False:
            return
        if isinstance(weights, str):
            version = weights.replace(published.__name__ + ".", "")
            weights = published.DEFAULT if version == "DEFAULT" else published[version]
        elif weights is not True and getattr(weights, "_family", None) != published.__name__:
            raise TypeError(
                f"Invalid Weight class provided; expected {published.__name__} but received "
                f"{getattr(weights, '_family', type(weights).__name__)}.")
        _refuse(name, f"weights={weights!r}")


    def builder(name, published, make):
        """The function `name`, which makes a network without weights from elsewhere."""
        def build(*positional, weights=None, progress=True, **options):
            if len(positional) > 2:
                raise TypeError(
                    f"{name}() takes 0 positional arguments but {len(positional)} were given")
            if positional:
                weights = positional[0]
            if "pretrained" in options:
                _warn_of_pretrained(options.pop("pretrained"), name)
            _check_weights(name, published, weights)
            return make(**options)

        build.__name__ = build.__qualname__ = name
        build._published = published
        _builders[name] = build
        return build


    def list_models(module=None, include=None, exclude=None):
        from fnmatch import fnmatch

        def matches(name, patterns):
            patterns = [patterns] if isinstance(patterns, str) else patterns
            return any(fnmatch(name, pattern) for pattern in patterns)

        names = sorted(_builders)
        if include:
            names = [name for name in names if matches(name, include)]
        return [name for name in names if not exclude or not matches(name, exclude)]


    def get_model_builder(name):
        if name.lower() not in _builders:
            raise ValueError(f"Unknown model {name.lower()}")
        return _builders[name.lower()]


    def get_model(name, **config):
        return get_model_builder(name)(**config)


    def get_model_weights(name):
        return (name if callable(name) else get_model_builder(name))._published


    def get_weight(name):
        family, _, version = name.partition(".")
        if not version:
            raise ValueError(f"Invalid weight name provided: '{name}'.")
        if family not in _families:
            raise ValueError(
                f"The weight enum '{family}' for the specific method couldn't be retrieved.")
        return _families[family][version]
    """#
}
