// The calls that draw: lines and points. One class, in parts that follow each other.
extension AxesSource {
  static let lines = #"""
    def _same_size(x, y):
        shape = lambda values: "(" + ", ".join(map(str, values.shape)) + ("," if len(values.shape) == 1 else "") + ")"
        first = lambda values: values.shape[0] if values.shape else 1
        if first(x) != first(y):
            raise ValueError(
                f"x and y must have same first dimension, but have shapes {shape(x)} and {shape(y)}")
        if len(x.shape) > 2 or len(y.shape) > 2:
            raise ValueError(
                "x and y can be no greater than 2D, but have shapes "
                f"{shape(x)} and {shape(y)}")


    def _shown_shape(shape):
        return "(" + ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


    def _columns(values):
        """The columns of data; a row of numbers is one column."""
        if len(values.shape) < 2:
            return [values.items]
        width = values.shape[1]
        return [values.items[column::width] for column in range(width)]


    class _Plots:
        def plot(self, *args, scalex=True, scaley=True, data=None, **kwargs):
            if data is not None:
                args = [data[arg] if isinstance(arg, str) and arg in data else arg for arg in args]
            lines = []
            args = list(args)
            while args:
                count = 1
                while count < len(args) and count < 2 and not isinstance(args[count], str):
                    count += 1
                if count < len(args) and isinstance(args[count], str):
                    count += 1
                elif count == 1 and len(args) > 1 and isinstance(args[1], str):
                    count = 2
                part, args = args[:count], args[count:]
                lines += self._plot_part(part, dict(kwargs))
            return lines

        def _plot_part(self, part, kwargs):
            style = marker = colour = None
            form = None
            if len(part) > 1 and isinstance(part[-1], str):
                form = part.pop()
                style, marker, colour = parse_format(form)
            if any(values is None for values in part):
                raise ValueError("x, y, and format string must not be None")
            try:
                read = [Values(values) for values in part]
            except ValueError as error:
                if "inhomogeneous" in str(error):
                    raise ValueError(
                        "Input could not be cast to an at-least-1D NumPy array") from None
                raise
            y = read[-1]
            ys = _columns_of(self.yaxis, y)
            if len(read) == 2:
                x = read[0]
                _same_size(x, y)
                xs = _columns_of(self.xaxis, x)
            else:
                if len(y.shape) > 2:
                    _same_size(Values([0.0] * y.shape[0]), y)
                xs = [[float(place) for place in range(len(ys[0]) if ys else 0)]]
            if len(xs) > 1 and len(ys) > 1 and len(xs) != len(ys):
                raise ValueError(
                    f"x has {len(xs)} columns but y has {len(ys)} columns")
            count = max(len(xs), len(ys))
            labels = kwargs.pop("label", None)
            if isinstance(labels, (list, tuple)):
                if len(labels) != count:
                    raise ValueError(
                        "label must be scalar or have the same length as the input data, but found "
                        f"{len(labels)} for {count} datasets.")
            else:
                labels = [labels] * count
            self._warn_of_doubles(form, style, marker, colour, kwargs)
            given = {}
            for name, value in (("linestyle", style), ("marker", marker), ("color", colour)):
                aliases = {"linestyle": "ls", "color": "c"}
                if value is not None and name not in kwargs and aliases.get(name) not in kwargs:
                    given[name] = value
            lines = []
            for index in range(count):
                looks = {**given, **kwargs}
                if looks.get("color", looks.get("c")) is None:
                    looks.pop("c", None)
                    looks["color"] = self._next_colour("line")
                line = Line2D(xs[index % len(xs)], ys[index % len(ys)], **looks)
                label = labels[index]
                line.set_label(f"_child{len(self._children)}" if label is None else label)
                lines.append(self._add(line))
            return lines

        def _warn_of_doubles(self, form, style, marker, colour, kwargs):
            for name, value in (("linestyle", style), ("marker", marker), ("color", colour)):
                if value is not None and name in kwargs and not (
                    name == "linestyle" and value == "None" and "marker" not in kwargs
                ):
                    warnings.warn(
                        f"{name} is redundantly defined by the {name!r} keyword argument and the "
                        f'fmt string "{form}" (-> {name}={value!r}). The keyword argument will '
                        "take precedence.", UserWarning, stacklevel=5)

        def loglog(self, *args, **kwargs):
            self.set_xscale("log")
            self.set_yscale("log")
            return self.plot(*args, **kwargs)

        def semilogx(self, *args, **kwargs):
            self.set_xscale("log")
            return self.plot(*args, **kwargs)

        def semilogy(self, *args, **kwargs):
            self.set_yscale("log")
            return self.plot(*args, **kwargs)

        def step(self, x, y, *args, where="pre", data=None, **kwargs):
            if where not in ("pre", "post", "mid"):
                raise ValueError(
                    f"{where!r} is not a valid value for where. Supported values are 'pre', "
                    "'post', 'mid'")
            kwargs["drawstyle"] = "steps-" + where
            return self.plot(x, y, *args, **kwargs)
    """#

  static let points = #"""
        def scatter(self, x, y, s=None, c=None, *, marker=None, cmap=None, norm=None, vmin=None,
                    vmax=None, alpha=None, linewidths=None, edgecolors=None, plotnonfinite=False,
                    data=None, **kwargs):
            if data is not None:
                x, y = (data[v] if isinstance(v, str) else v for v in (x, y))
            xs, ys = Values(x), Values(y)
            x, y = self.xaxis.numbers(xs), self.yaxis.numbers(ys)
            if len(x) != len(y):
                raise ValueError("x and y must be the same size")
            sizes = [36.0] if s is None else Values(s).items
            if len(sizes) not in (1, len(x)):
                raise ValueError(
                    f"s (size {len(sizes)}) cannot be broadcast to match x and y (size {len(x)})")
            colour = kwargs.pop("color", kwargs.pop("facecolors", kwargs.pop("facecolor", None)))
            values, colours = None, []
            hollow = isinstance(colour, str) and colour == "none"
            if colour is not None and not hollow:
                colours = _colour_list(colour)
            elif isinstance(c, str):
                if _drawing.colour(c) is None:
                    raise ValueError(
                        "'c' argument must be a color, a sequence of colors, or a sequence of "
                        f"numbers, not {c!r}")
                colours = [c]
            elif c is not None:
                values, colours = self._point_colours(c, len(x))
            if c is None and colour is None:
                colours = [self._next_colour("face")]
            if values is None and cmap is not None:
                warnings.warn(
                    "No data for colormapping provided via 'c'. Parameters 'cmap' will be ignored",
                    UserWarning, stacklevel=3)
            shape = marker_style(marker) if marker is not None else None
            points = PathCollection(x, y, sizes, colours, shape)
            points._color = "none" if hollow else colours[0] if colours else "C0"
            if values is not None:
                points._map(values, cmap, vmin, vmax, norm)
                self._mappable = points
            if edgecolors is not None:
                kwargs.setdefault("edgecolor", edgecolors)
            points.set_alpha(alpha)
            points._update(kwargs)
            if not points._label:
                points.set_label(f"_child{len(self._children)}")
            return self._add(points)

        def _point_colours(self, c, count):
            try:
                read = Values(c)
            except (TypeError, ValueError):
                read = None
            if read is not None and read.words is None:
                if len(read.shape) == 2 and read.shape[1] in (3, 4) and read.shape[0] in (1, count):
                    width = read.shape[1]
                    rows = [read.items[i:i + width] for i in range(0, len(read.items), width)]
                    return None, [tuple(row[:3]) for row in rows]
                if len(read.items) == count:
                    return read.items, []
                found = len(read.items)
            else:
                colours = list(c)
                for item in colours:
                    if isinstance(item, str) and _drawing.colour(item) is None:
                        raise ValueError(
                            "'c' argument must be a color, a sequence of colors, or a sequence of "
                            f"numbers, not {c!r}")
                if len(colours) in (1, count):
                    return None, colours
                found = len(colours)
            raise ValueError(
                f"'c' argument has {found} elements, which is inconsistent with 'x' and 'y' with "
                f"size {count}.")
    """#
}
