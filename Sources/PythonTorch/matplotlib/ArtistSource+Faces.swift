// `matplotlib.patches`, `container` and `image`: bars, bands and images.
extension ArtistSource {
  static let patches = #"""
    from matplotlib.artist import Artist, css, named_colour


    class Patch(Artist):
        _aliases = {
            "fc": "facecolor", "ec": "edgecolor", "lw": "linewidth", "ls": "linestyle",
            "aa": "antialiased",
        }
        _ignored = Artist._ignored + (
            "hatch", "fill", "capstyle", "joinstyle", "linestyle", "linewidth",
        )

        def __init__(self, **kwargs):
            super().__init__()
            self._color, self._edge = "C0", None
            self._update(kwargs)

        def set_color(self, color):
            self._color = self._edge = named_colour(color)

        def get_facecolor(self):
            return self._color

        def set_facecolor(self, color):
            self._color = color if color == "none" else named_colour(color)

        def set_edgecolor(self, color):
            self._edge = None if color in (None, "none") else named_colour(color)

        def get_edgecolor(self):
            return self._edge


    class Rectangle(Patch):
        """A bar, or a band across the whole plot."""

        def __init__(self, xy, width, height, *, angle=0.0, **kwargs):
            self._xy, self._width, self._height = tuple(xy), width, height
            self._across = None
            super().__init__(**kwargs)

        def __str__(self):
            x, y = self._xy
            return f"Rectangle(xy=({x:g}, {y:g}), width={self._width:g}, height={self._height:g}, angle=0)"

        def get_x(self):
            return self._xy[0]

        def get_y(self):
            return self._xy[1]

        def get_xy(self):
            return self._xy

        def get_width(self):
            return self._width

        def get_height(self):
            return self._height

        def set_height(self, h):
            self._height = float(h)

        def set_width(self, w):
            self._width = float(w)

        def _reach(self, which):
            if self._across is not None and self._across != which:
                return []
            start = self._xy[0 if which == "x" else 1]
            return [[start, start + (self._width if which == "x" else self._height)]]

        def _describe(self):
            if self._across is None:
                fields = self._fields()
                return [self._described("bars", self._color, **fields)]
            start = self._xy[0 if self._across == "x" else 1]
            span = self._width if self._across == "x" else self._height
            kind = "verticalBand" if self._across == "x" else "horizontalBand"
            return [self._described(kind, self._color, **{self._across: [start, start + span]})]

        def _fields(self):
            x, y = self._xy
            fields = {
                "x": [float(x)], "y": [float(y)], "x2": [float(self._width)],
                "y2": [float(self._height)],
            }
            if self._edge is not None:
                fields["edge"] = css(self._edge)
            return fields
    """#

  static let containers = #"""
    from matplotlib.artist import Artist, css


    class Container(tuple):
        """Several objects that one call drew."""

        def __new__(cls, *args, **kwargs):
            return tuple.__new__(cls, args[0])

        def __init__(self, items, label=None):
            self._label = "" if label is None else str(label)

        def __repr__(self):
            return f"<{type(self).__name__} object of {len(self)} artists>"

        def get_label(self):
            return self._label

        def set_label(self, label):
            self._label = "" if label is None else str(label)

        def remove(self):
            for item in self:
                item.remove()

        def get_children(self):
            return list(self)


    class BarContainer(Container):
        def __init__(self, patches, errorbar=None, *, orientation="vertical", label=None):
            super().__init__(patches, label)
            self.patches, self.errorbar, self.orientation = list(patches), errorbar, orientation


    class ErrorbarContainer(Container):
        def __init__(self, lines, has_xerr=False, has_yerr=False, label=None):
            super().__init__(lines, label)
            self.lines, self.has_xerr, self.has_yerr = lines, has_xerr, has_yerr


    class BarSeries(Artist):
        """The bars of one call: one mark of the picture, one entry of a legend."""

        def __init__(self, container, lying):
            super().__init__()
            self.container, self._lying = container, lying

        @property
        def _bars(self):
            return [bar for bar in self.container.patches if bar._visible]

        def get_label(self):
            return self.container.get_label()

        def get_visible(self):
            return bool(self._bars)

        def _reach(self, which):
            return [reach for bar in self._bars for reach in bar._reach(which)]

        def _sticky(self, which):
            if which == ("x" if self._lying else "y"):
                return [bar._xy[0 if which == "x" else 1] for bar in self._bars]
            return []

        def _describe(self):
            bars = self._bars
            if not bars:
                return []
            marks = [bar._fields() for bar in bars]
            mark = bars[0]._described("lyingBars" if self._lying else "bars", bars[0]._color)
            mark["label"] = self.get_label()
            for name in ("x", "y", "x2", "y2"):
                mark[name] = [one[name][0] for one in marks]
            if "edge" in marks[0]:
                mark["edge"] = marks[0]["edge"]
            colours = [css(bar._color) for bar in bars]
            if len(set(colours)) > 1:
                mark["colours"] = colours
            return [mark]
    """#

  static let images = #"""
    from matplotlib.artist import Artist
    from matplotlib.collections import ScalarMappable


    class AxesImage(Artist, ScalarMappable):
        def __init__(self, shape, extent, origin):
            super().__init__()
            self._shape, self._extent, self.origin = shape, extent, origin
            self._planes = None

        def __str__(self):
            return f"AxesImage(shape={self._shape})"

        def get_extent(self):
            return list(self._extent)

        def set_data(self, data):
            self.axes._read_image(self, data)

        def get_array(self):
            import torch

            values = self._planes if self._planes is not None else self._values
            return torch.tensor(values, dtype=torch.float64).reshape(self._shape[:2]).numpy()

        def _reach(self, which):
            return [list(self._extent[:2] if which == "x" else self._extent[2:])]

        def _sticky(self, which):
            return list(self._extent[:2] if which == "x" else self._extent[2:])

        def _describe(self):
            left, right, bottom, top = self._extent
            if self.origin == "lower":
                bottom, top = top, bottom
            fields = {"x": [left, right], "y": [bottom, top], "columns": self._shape[1]}
            if self._planes is not None:
                fields.update(values=self._planes, channels=3)
            else:
                fields.update(values=self._shares(), map=self.cmap.name)
            return [self._described("image", "C0", **fields)]
    """#
}
