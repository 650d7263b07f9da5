// `matplotlib.legend`, `cm` and `colorbar`: what marks and colours mean.
extension ArtistSource {
  static let legends = #"""
    from matplotlib.artist import Artist
    from matplotlib.text import Text

    _places = (
        "best", "upper right", "upper left", "lower left", "lower right", "right", "center left",
        "center right", "lower center", "upper center", "center",
    )


    class Legend(Artist):
        def __init__(self, axes, handles, labels, *, loc=None, title=None, bbox_to_anchor=None,
                     **kwargs):
            super().__init__()
            known = (
                "fontsize", "ncol", "ncols", "frameon", "fancybox", "shadow", "framealpha",
                "facecolor", "edgecolor", "markerscale", "numpoints", "scatterpoints", "prop",
                "borderpad", "labelspacing", "handlelength", "handletextpad", "borderaxespad",
                "columnspacing", "title_fontsize", "labelcolor", "alignment", "draggable",
                "bbox_transform", "markerfirst", "reverse", "mode",
            )
            for name in kwargs:
                if name not in known:
                    raise TypeError(
                        f"Legend.__init__() got an unexpected keyword argument {name!r}")
            self._axes_, self._handles, self._labels = axes, handles, labels
            self._title = Text(0, 0, "" if title is None else title)
            self._place = self._checked("best" if loc is None else loc)
            if bbox_to_anchor is not None and bbox_to_anchor[0] >= 1:
                self._place = "outside"

        @staticmethod
        def _checked(loc):
            if isinstance(loc, str):
                if loc.lower() not in _places:
                    raise ValueError(f"{loc!r} is not a valid value for loc.")
                return loc.lower()
            if isinstance(loc, (tuple, list)) and len(loc) == 2:
                return "outside" if loc[0] >= 1 else "best"
            if isinstance(loc, int) and 0 <= loc <= 10:
                return _places[loc]
            raise ValueError(f"loc must be string, coordinate tuple, or an integer 0-10, not {loc!r}")

        def __str__(self):
            return "Legend"

        def get_texts(self):
            return [Text(0, 0, label) for label in self._labels]

        def get_title(self):
            return self._title

        def set_title(self, title, prop=None):
            self._title.set_text(title)

        def get_frame(self):
            from matplotlib.patches import Rectangle

            return Rectangle((0, 0), 1, 1)

        def remove(self):
            self._axes_.legend_ = None

        def set_loc(self, loc=None):
            self._place = self._checked(loc)
    """#

  static let colours = #"""
    from matplotlib import _drawing


    class ListedColormap:
        def __init__(self, name):
            self.name = name

        def __eq__(self, other):
            return isinstance(other, ListedColormap) and other.name == self.name

        def reversed(self):
            return check(self.name[:-2] if self.name.endswith("_r") else self.name + "_r")

        def __call__(self, value, alpha=None, bytes=False):
            if isinstance(value, int) and not isinstance(value, bool):
                value = value / 255
            r, g, b = _drawing.mapped(self.name, float(value))
            return (r / 255, g / 255, b / 255, 1.0)


    ListedColormap.__module__ = "matplotlib.colors"


    def check(cmap):
        if isinstance(cmap, ListedColormap):
            return cmap
        if isinstance(cmap, str):
            if _drawing.mapped(cmap, 0.0) is not None:
                return ListedColormap(cmap)
            raise ValueError(f"{cmap!r} is not a valid value for cmap.")
        raise TypeError(
            "get_cmap expects None or an instance of a str or Colormap . you passed "
            f"{cmap!r} of type {type(cmap)}")


    def get_cmap(name=None, lut=None):
        return check("viridis" if name is None else name)
    """#

  static let colourBars = #"""
    from matplotlib.artist import Artist


    class Colorbar:
        """The scale of an image's or a scatter's colours, at its right."""

        def __init__(self, axes, mappable, label=""):
            self._owner, self.mappable, self._label = axes, mappable, label
            self.ax = _BarAxes(self)

        def set_label(self, label, **kwargs):
            self._label = str(label)

        def set_ticks(self, ticks, labels=None, **kwargs):
            pass

        def remove(self):
            self._owner._bar = None

        def _describe(self):
            low, high = self.mappable.get_clim()
            return {
                "map": self.mappable.cmap.name, "low": low, "high": high, "label": self._label,
            }


    class _BarAxes:
        def __init__(self, bar):
            self._bar = bar

        def set_ylabel(self, label, **kwargs):
            self._bar.set_label(label)

        def set_title(self, label, **kwargs):
            self._bar.set_label(label)

        def tick_params(self, **kwargs):
            pass
    """#
}
