// `matplotlib.collections`: points, pieces and areas, and values with a scale of colours.
extension ArtistSource {
  static let collections = #"""
    from matplotlib import _drawing
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

            return torch.tensor([self._x, self._y], dtype=torch.float64).T.numpy()

        def get_sizes(self):
            import torch

            return torch.tensor(self._sizes, dtype=torch.float64).numpy()

        def set_sizes(self, sizes):
            self._sizes = list(sizes)

        def get_array(self):
            import torch

            if self._values is None:
                return None
            return torch.tensor(self._values, dtype=torch.float64).numpy()

        def legend_elements(self, *args, **kwargs):
            raise NotImplementedError(
                "legend_elements: lossrepl has no such legend; call scatter once for each class, "
                "with label=")

        def _reach(self, which):
            return [_drawing.paired(self._x, self._y)[0 if which == "x" else 1]]

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
}
