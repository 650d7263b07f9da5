// Objects with faces: points, bars, areas, images, and what names them.
extension ArtistSource {
  static let collections = #"""
    from matplotlib.artist import Artist, css, named_colour


    class Collection(Artist):
        _aliases = {
            "c": "color", "lw": "linewidth", "linewidths": "linewidth", "ls": "linestyle",
            "linestyles": "linestyle", "ec": "edgecolor", "edgecolors": "edgecolor",
            "fc": "facecolor", "facecolors": "facecolor", "colors": "color",
        }
        _ignored = Artist._ignored + ("hatch", "capstyle", "joinstyle", "offsets", "paths")

        def __init__(self):
            super().__init__()
            self._color, self._edge, self._linewidth, self._linestyle = "C0", None, 1.5, "-"

        def get_color(self):
            return self._color

        def set_color(self, color):
            self._color = named_colour(color)

        def get_facecolor(self):
            return self._color

        def set_facecolor(self, color):
            self._color = color if color == "none" else named_colour(color)

        def set_edgecolor(self, color):
            self._edge = None if color in (None, "face", "none") else named_colour(color)

        def set_linewidth(self, width):
            self._linewidth = width if width is None else float(width)

        def set_linestyle(self, style):
            from matplotlib.lines import line_style

            self._linestyle = line_style(style)


    class ScalarMappable:
        """Values with a scale of colours."""

        def _map(self, values, cmap, vmin, vmax, norm=None):
            from matplotlib import _drawing, rcParams
            from matplotlib.cm import check

            self.cmap = check(rcParams["image.cmap"] if cmap is None else cmap)
            if norm is not None:
                vmin, vmax = norm.vmin, norm.vmax
            reach = _drawing.extent(values)
            low, high = reach[:2] if reach is not None else (0.0, 1.0)
            self._values = values
            self._low = low if vmin is None else float(vmin)
            self._high = high if vmax is None else float(vmax)

        def get_clim(self):
            return self._low, self._high

        def set_clim(self, vmin=None, vmax=None):
            if isinstance(vmin, tuple):
                vmin, vmax = vmin
            self._low = self._low if vmin is None else float(vmin)
            self._high = self._high if vmax is None else float(vmax)

        def get_cmap(self):
            return self.cmap

        def set_cmap(self, cmap):
            from matplotlib.cm import check

            self.cmap = check(cmap)

        def _shares(self):
            """The values from 0 to 1."""
            span = self._high - self._low
            if span == 0:
                return [0.0 for _ in self._values]
            return [min(1.0, max(0.0, (v - self._low) / span)) if v == v else v
                    for v in self._values]


    class PathCollection(Collection, ScalarMappable):
        def __init__(self, x, y, sizes, colours, marker):
            super().__init__()
            self._x, self._y, self._sizes, self._colours = x, y, sizes, colours
            self._marker, self._values = marker, None

        def get_offsets(self):
            import torch

            return torch.tensor([self._x, self._y], dtype=torch.float64).T

        def get_sizes(self):
            import torch

            return torch.tensor(self._sizes, dtype=torch.float64)

        def set_sizes(self, sizes):
            self._sizes = list(sizes)

        def get_array(self):
            import torch

            return None if self._values is None else torch.tensor(self._values)

        def legend_elements(self, *args, **kwargs):
            raise NotImplementedError(
                "legend_elements: lossrepl has no such legend; call scatter once for each class, "
                "with label=")

        def _reach(self, which):
            return [self._x if which == "x" else self._y]

        def _describe(self):
            x, y, fields = self._x, self._y, {"count": len(self._x)}
            if self._values is not None:
                fields.update(values=self._shares(), map=self.cmap.name)
            elif len(self._colours) > 1:
                fields["colours"] = [css(colour) for colour in self._colours]
            elif len(x) > 4000 and len(self._sizes) == 1:
                x, y = self.axes._thinned("points", x, y)
            if self._edge is not None:
                fields["edge"] = css(self._edge)
            if self._color == "none":
                fields["fill"] = "none"
            colour = self._color if self._color != "none" else self._edge or "C0"
            return [self._described(
                "points", colour, x=x, y=y, sizes=self._sizes,
                marker=self._marker or "", **fields)]


    class LineCollection(Collection):
        def __init__(self, x, y, x2, y2):
            super().__init__()
            self._ends = x, y, x2, y2

        def _reach(self, which):
            x, y, x2, y2 = self._ends
            return [x, x2] if which == "x" else [y, y2]

        def _describe(self):
            x, y, x2, y2 = self._ends
            return [self._described(
                "segments", self._color, x=x, y=y, x2=x2, y2=y2, width=self._linewidth,
                dash=self._linestyle)]


    class FillBetweenPolyCollection(Collection):
        def __init__(self, x, y, y2):
            super().__init__()
            self._x, self._y, self._y2 = x, y, y2

        def _reach(self, which):
            return [self._x] if which == "x" else [self._y, self._y2]

        def _describe(self):
            return [self._described("area", self._color, x=self._x, y=self._y, y2=self._y2)]
    """#

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
            return torch.tensor(values, dtype=torch.float64).reshape(self._shape[:2])

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
