// `matplotlib` itself, `style` and `ticker`: settings.
extension PyplotSource {
  static let package = #"""
    __version__ = "3.11.2"


    class RcParams(dict):
        def __setitem__(self, key, value):
            if key not in self and key not in _known:
                raise KeyError(
                    f"{key} is not a valid rc parameter (see rcParams.keys() for a list of valid "
                    "parameters)")
            dict.__setitem__(self, key, value)

        def update(self, *args, **kwargs):
            for key, value in dict(*args, **kwargs).items():
                self[key] = value


    _defaults = {
        "figure.figsize": [6.4, 4.8], "figure.dpi": 100.0, "axes.grid": False,
        "axes.xmargin": 0.05, "axes.ymargin": 0.05, "lines.linewidth": 1.5, "lines.linestyle": "-",
        "lines.color": "C0", "lines.marker": "None", "lines.markersize": 6.0, "font.size": 10.0,
        "image.cmap": "viridis", "image.origin": "upper", "hist.bins": 10, "savefig.dpi": "figure",
        "axes.titlesize": "large", "axes.labelsize": "medium", "legend.fontsize": "medium",
        "xtick.labelsize": "medium", "ytick.labelsize": "medium", "axes.spines.top": True,
        "axes.spines.right": True, "figure.facecolor": "white", "axes.facecolor": "white",
        "text.usetex": False, "font.family": ["sans-serif"], "legend.loc": "best",
        "grid.alpha": 1.0, "grid.linestyle": "-", "grid.color": "#b0b0b0",
    }
    _known = frozenset((
        "figure.autolayout", "figure.constrained_layout.use", "axes.linewidth", "axes.edgecolor",
        "axes.labelcolor", "axes.prop_cycle", "axes.axisbelow", "axes.titleweight", "text.color",
        "xtick.color", "ytick.color", "legend.frameon", "savefig.bbox", "font.weight",
        "font.serif", "font.sans-serif", "font.monospace", "mathtext.fontset", "pdf.fonttype",
        "image.interpolation", "interactive", "backend", "grid.linewidth", "patch.linewidth",
        "axes.formatter.useoffset", "figure.max_open_warning", "figure.titlesize",
        "axes.unicode_minus",
    ))
    rcParams = RcParams(_defaults)
    rcParamsDefault = RcParams(_defaults)


    def rc(group, **kwargs):
        for name in (group,) if isinstance(group, str) else group:
            for key, value in kwargs.items():
                full = {"lw": "linewidth", "ls": "linestyle", "c": "color"}.get(key, key)
                rcParams[f"{name}.{full}"] = value


    def rcdefaults():
        rcParams.clear()
        rcParams.update(_defaults)


    def use(backend, *, force=True):
        """One backend draws everything here."""


    def get_backend():
        return "lossrepl"


    class rc_context:
        def __init__(self, rc=None, fname=None):
            self._rc = rc or {}

        def __enter__(self):
            self._kept = dict(rcParams)
            rcParams.update(self._rc)

        def __exit__(self, *error):
            rcParams.clear()
            dict.update(rcParams, self._kept)


    class _Colormaps:
        def __getitem__(self, name):
            from matplotlib.cm import check

            try:
                return check(name)
            except ValueError:
                raise KeyError(f"{name!r} is not a known colormap name") from None


    colormaps = _Colormaps()
    """#

  static let style = #"""
    from matplotlib import rcParams

    available = [
        "Solarize_Light2", "bmh", "classic", "dark_background", "fast", "fivethirtyeight", "ggplot",
        "grayscale", "petroff10", "seaborn-v0_8", "seaborn-v0_8-colorblind",
        "seaborn-v0_8-darkgrid", "seaborn-v0_8-deep", "seaborn-v0_8-muted", "seaborn-v0_8-notebook",
        "seaborn-v0_8-paper", "seaborn-v0_8-pastel", "seaborn-v0_8-poster", "seaborn-v0_8-talk",
        "seaborn-v0_8-ticks", "seaborn-v0_8-white", "seaborn-v0_8-whitegrid",
        "tableau-colorblind10",
    ]


    def use(style):
        """Pictures follow the page's colours; of a style only its grid is taken."""
        for name in [style] if isinstance(style, (str, dict)) else style:
            if isinstance(name, dict):
                rcParams.update(name)
            elif name == "default":
                rcParams["axes.grid"] = False
            elif name not in available:
                raise OSError(
                    f"{name!r} is not a valid package style, path of style file, URL of style file, "
                    "or library style name (library styles are listed in `style.available`)")
            elif name.endswith("grid") or name in ("ggplot", "bmh", "fivethirtyeight"):
                rcParams["axes.grid"] = True


    class context:
        def __init__(self, style, after_reset=False):
            self._style = style

        def __enter__(self):
            self._kept = dict(rcParams)
            use(self._style)

        def __exit__(self, *error):
            dict.update(rcParams, self._kept)
    """#

  static let ticker = #"""
    class MaxNLocator:
        def __init__(self, nbins=None, **kwargs):
            self._nbins, self._integer = nbins, bool(kwargs.get("integer", False))


    class MultipleLocator:
        def __init__(self, base=1.0, offset=0.0):
            self._base = float(base)


    class FixedLocator:
        def __init__(self, locs, nbins=None):
            self._places = [float(place) for place in locs]


    class NullLocator(FixedLocator):
        def __init__(self):
            super().__init__([])


    class FuncFormatter:
        def __init__(self, func):
            self._function = func

        def __call__(self, x, pos=None):
            return self._function(x, pos)


    class StrMethodFormatter:
        def __init__(self, fmt):
            self._format = fmt

        def __call__(self, x, pos=None):
            return self._format.format(x=x, pos=pos)


    class FormatStrFormatter:
        def __init__(self, fmt):
            self._format = fmt

        def __call__(self, x, pos=None):
            return self._format % x


    class PercentFormatter:
        def __init__(self, xmax=100, decimals=None, symbol="%", is_latex=False):
            self._whole, self._decimals, self._symbol = xmax, decimals, symbol

        def __call__(self, x, pos=None):
            share = 100.0 * (x / self._whole)
            decimals = 0 if self._decimals is None else self._decimals
            return f"{share:0.{decimals}f}{self._symbol}"
    """#
}
