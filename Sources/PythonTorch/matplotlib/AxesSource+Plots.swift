// The calls that draw.
extension AxesSource {
  static let plots = #"""
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

        def bar(self, x, height, width=0.8, bottom=None, *, align="center", **kwargs):
            return self._bars(x, height, width, bottom, align, False, kwargs)

        def barh(self, y, width, height=0.8, left=None, *, align="center", **kwargs):
            return self._bars(y, width, height, left, align, True, kwargs)

        def _bars(self, places, lengths, thickness, starts, align, lying, kwargs):
            names = ("y", "width", "height", "left") if lying else ("x", "height", "width", "bottom")
            place_axis, length_axis = (
                (self.yaxis, self.xaxis) if lying else (self.xaxis, self.yaxis))
            if align not in ("center", "edge"):
                raise ValueError(
                    f"{align!r} is not a valid value for align. Supported values are 'center', "
                    "'edge'")
            read = [Values(places), Values(lengths), Values(thickness),
                    Values(0.0 if starts is None else starts)]
            if kwargs.pop("log", False):
                length_axis.set_scale("log")
            columns = [place_axis.numbers(read[0])] + [one.items for one in read[1:]]
            count = max(len(column) for column in columns)
            first = next(i for i in range(4) if len(columns[i]) == count)
            for index in (0, 1, 2, 3):
                if len(columns[index]) not in (1, count) or (count == 0):
                    pair = sorted((index, first))
                    raise ValueError(
                        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch "
                        f"is between {names[pair[0]]!r} with shape {_shown_shape(read[pair[0]].shape)} and "
                        f"{names[pair[1]]!r} with shape {_shown_shape(read[pair[1]].shape)}.")
            place, length, thick, start = (
                column if len(column) == count else column * count for column in columns)
            colour = kwargs.pop("color", None)
            face = kwargs.pop("facecolor", kwargs.pop("fc", None))
            colour = colour if colour is not None else face
            colours = [self._next_colour("face")] if colour is None else _colour_list(colour)
            label, ticks = kwargs.pop("label", None), kwargs.pop("tick_label", None)
            errors = kwargs.pop("xerr", None), kwargs.pop("yerr", None)
            looks = {k: kwargs.pop(k) for k in ("ecolor", "capsize", "error_kw") if k in kwargs}
            edge = kwargs.pop("edgecolor", kwargs.pop("ec", None))
            patches = []
            for index in range(count):
                shift = thick[index] / 2 if align == "center" else 0.0
                corner = place[index] - shift
                if lying:
                    bar = Rectangle((start[index], corner), length[index], thick[index])
                else:
                    bar = Rectangle((corner, start[index]), thick[index], length[index])
                bar._color = colours[index % len(colours)]
                bar.set_edgecolor(edge)
                bar.axes = self
                bar._update(kwargs)
                patches.append(bar)
            labels = label if isinstance(label, (list, tuple)) else None
            container = BarContainer(
                patches, orientation="horizontal" if lying else "vertical",
                label=label if labels is None else f"_container{len(self.containers)}")
            if label is None:
                container.set_label(f"_container{len(self.containers)}")
            self._add(BarSeries(container, lying))
            self.containers.append(container)
            if labels is not None and len(labels) != count:
                raise ValueError(
                    f"number of labels ({len(labels)}) does not match number of bars ({count}).")
            if ticks is not None:
                texts = [ticks] * count if isinstance(ticks, str) else list(ticks)
                place_axis.set_ticks(place, texts)
            ends = [start[index] + length[index] for index in range(count)]
            if any(error is not None for error in errors):
                x, y = (ends, place) if lying else (place, ends)
                self.errorbar(
                    x, y, xerr=errors[0], yerr=errors[1], fmt="none",
                    ecolor=looks.get("ecolor", "black"))
            return container

        def bar_label(self, container, labels=None, *, fmt="%g", label_type="edge", padding=0,
                      **kwargs):
            texts = []
            lying = container.orientation == "horizontal"
            for index, bar in enumerate(container.patches):
                length = bar._width if lying else bar._height
                if labels is not None:
                    text = str(labels[index])
                elif callable(fmt):
                    text = fmt(length)
                else:
                    text = fmt.format(length) if "{" in fmt else fmt % length
                share = 1.0 if label_type == "edge" else 0.5
                if lying:
                    place = (bar._xy[0] + bar._width * share, bar._xy[1] + bar._height / 2)
                    looks = {"ha": "left" if share == 1.0 else "center", "va": "center"}
                else:
                    place = (bar._xy[0] + bar._width / 2, bar._xy[1] + bar._height * share)
                    looks = {"ha": "center", "va": "bottom" if share == 1.0 else "center"}
                texts.append(self.text(*place, text, **{**looks, **kwargs}))
            return texts

        def hist(self, x, bins=None, *, range=None, density=False, weights=None, cumulative=False,
                 bottom=None, histtype="bar", align="mid", orientation="vertical", rwidth=None,
                 log=False, color=None, label=None, stacked=False, data=None, **kwargs):
            import torch

            if histtype not in ("bar", "barstacked", "step", "stepfilled"):
                raise ValueError(
                    f"{histtype!r} is not a valid value for histtype. Supported values are 'bar', "
                    "'barstacked', 'step', 'stepfilled'")
            groups = _groups(x)
            bins = rcParams["hist.bins"] if bins is None else bins
            edges = _edges(groups, bins, range)
            if weights is not None and len(groups) == 1 and not isinstance(weights[0], (list, tuple)):
                weights = [weights]
            heights = [
                _counts(group, edges, density, None if weights is None else Values(weights[i]).items)
                for i, group in enumerate(groups)
            ]
            if cumulative:
                heights = [_running(row, edges, density) for row in heights]
            colours = color if isinstance(color, (list, tuple)) and len(groups) > 1 else [color] * len(groups)
            labels = label if isinstance(label, (list, tuple)) else [label] + [None] * (len(groups) - 1)
            stacked = stacked or histtype == "barstacked"
            floor = [0.0] * (len(edges) - 1)
            drawn, shown = [], []
            lying = orientation == "horizontal"
            count = len(groups)
            for index, row in enumerate(heights):
                widths = [right - left for left, right in zip(edges, edges[1:])]
                looks = dict(kwargs)
                if colours[index] is None and "fc" not in kwargs and "facecolor" not in kwargs:
                    looks["color"] = self._next_colour("line")
                elif colours[index] is not None:
                    looks["color"] = colours[index]
                if labels[index] is not None:
                    looks["label"] = labels[index]
                if histtype.startswith("step"):
                    drawn.append(self._outline(edges, row, histtype, looks, lying))
                else:
                    share = (1.0 if rwidth is None else rwidth) if count == 1 or stacked else 0.8
                    parts = 1 if stacked else count
                    wide = [width * share / parts for width in widths]
                    gap = [width * (1 - share) / 2 for width in widths]
                    shift = 0 if stacked else index
                    left = [e + g + w * shift for e, g, w in zip(edges, gap, wide)]
                    starts = floor if stacked else [0.0 if bottom is None else bottom] * len(row)
                    drawn.append(self._bars(
                        left, row, wide, starts, "edge", lying, looks))
                if stacked:
                    floor = [low + more for low, more in zip(floor, row)]
                    shown.append(floor)
                else:
                    shown.append(row)
            if log:
                (self.set_xscale if lying else self.set_yscale)("log")
            edges = torch.tensor(edges, dtype=torch.float64)
            if count == 1:
                return torch.tensor(shown[0], dtype=torch.float64), edges, drawn[0]
            return torch.tensor(shown, dtype=torch.float64), edges, _ManyContainers(drawn)

        def _outline(self, edges, row, histtype, looks, lying):
            x = [edge for edge in edges for _ in (0, 1)]
            y = [0.0] + [height for height in row for _ in (0, 1)] + [0.0]
            x, y = (y, x) if lying else (x, y)
            if histtype == "step" or lying:
                return self.plot(x, y, **looks)
            return [self.fill_between(x, y, **looks)]

        def imshow(self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None,
                   vmin=None, vmax=None, origin=None, extent=None, **kwargs):
            if origin not in (None, "upper", "lower"):
                raise ValueError(
                    f"{origin!r} is not a valid value for origin. Supported values are 'upper', "
                    "'lower'")
            if interpolation not in _interpolations:
                raise ValueError(f"{interpolation!r} is not a valid value for interpolation.")
            self.set_aspect("equal" if aspect is None else aspect)
            image = AxesImage((), None, origin or "upper")
            image.axes = self
            image._wanted = (cmap, vmin, vmax, norm)
            self._read_image(image, X)
            rows, columns = image._shape[:2]
            edges = [-0.5, columns - 0.5, rows - 0.5, -0.5]
            if image.origin == "lower":
                edges[2:] = [-0.5, rows - 0.5]
            image._extent = edges if extent is None else [float(edge) for edge in extent]
            image.set_alpha(alpha)
            image._update(kwargs)
            self._add(image)
            self.xaxis.leader.inverted = image._extent[0] > image._extent[1]
            self.yaxis.leader.inverted = image._extent[2] > image._extent[3]
            self._mappable = image
            return image

        def _read_image(self, image, data):
            values = Values(data)
            shape = values.shape
            if values.words is not None or values.kind == "object":
                longest = max((len(str(word)) for word in values.items), default=1)
                kind = f"<U{longest}" if values.words is not None else "object"
                raise TypeError(f"Image data of dtype {kind} cannot be converted to float")
            if len(shape) == 3 and shape[2] == 1:
                shape = shape[:2]
            if len(shape) != 2 and not (len(shape) == 3 and shape[2] in (3, 4)):
                raise TypeError(f"Invalid shape {_shown_shape(shape)} for image data")
            image._shape = tuple(shape)
            if len(shape) == 2:
                image._planes = None
                image._map(values.items, *image._wanted)
                return
            scale = 255.0 if values.kind == "integer" else 1.0
            planes = []
            for channel in range(3):
                planes += [value / scale for value in values.items[channel::shape[2]]]
            reach = _drawing.extent(planes)
            if reach is not None and (reach[0] < 0 or reach[1] > 1):
                import logging

                logging.getLogger("matplotlib.image").warning(
                    "Clipping input data to the valid range for imshow with RGB data ([0..1] for "
                    f"floats or [0..255] for integers). Got range [{reach[0] * scale}.."
                    f"{reach[1] * scale}].")
            image._planes = [min(1.0, max(0.0, value)) for value in planes]
            image._map([0.0], None, None, None)

        def matshow(self, Z, **kwargs):
            return self.imshow(Z, **kwargs)

        def axhline(self, y=0, xmin=0, xmax=1, **kwargs):
            return self._guide("y", y, xmin, xmax, kwargs)

        def axvline(self, x=0, ymin=0, ymax=1, **kwargs):
            return self._guide("x", x, ymin, ymax, kwargs)

        def _guide(self, which, place, start, end, kwargs):
            axis = self.xaxis if which == "x" else self.yaxis
            read = Values(place)
            if len(read.items) != 1 or read.shape:
                if len(read.items) != 1:
                    raise ValueError(
                        "The truth value of an array with more than one element is ambiguous. Use "
                        "a.any() or a.all()")
            number = axis.numbers(read)[0]
            label = kwargs.pop("label", None)
            line = Line2D(*(([number], [0.0]) if which == "x" else ([0.0], [number])), **kwargs)
            line._guide, line._fixed = which, (float(start), float(end))
            line.set_label(f"_child{len(self._children)}" if label is None else label)
            return self._add(line)

        def axhspan(self, ymin, ymax, xmin=0, xmax=1, **kwargs):
            return self._band("y", ymin, ymax, kwargs)

        def axvspan(self, xmin, xmax, ymin=0, ymax=1, **kwargs):
            return self._band("x", xmin, xmax, kwargs)

        def _band(self, which, low, high, kwargs):
            low, high = float(low), float(high)
            if which == "x":
                band = Rectangle((low, 0.0), high - low, 1.0, **kwargs)
            else:
                band = Rectangle((0.0, low), 1.0, high - low, **kwargs)
            band._across = which
            return self._add(band)

        def hlines(self, y, xmin, xmax, colors=None, linestyles="solid", label="", **kwargs):
            return self._pieces(y, xmin, xmax, True, colors, linestyles, label, kwargs)

        def vlines(self, x, ymin, ymax, colors=None, linestyles="solid", label="", **kwargs):
            return self._pieces(x, ymin, ymax, False, colors, linestyles, label, kwargs)

        def _pieces(self, place, low, high, lying, colours, styles, label, kwargs):
            columns = [Values(one).items for one in (place, low, high)]
            count = max(len(column) for column in columns)
            place, low, high = (
                column * count if len(column) == 1 else column for column in columns)
            ends = (low, place, high, place) if lying else (place, low, place, high)
            pieces = LineCollection(*(list(end) for end in ends))
            pieces.set_label(label)
            pieces.set_linestyle(styles)
            colour = kwargs.pop("color", colours)
            if colour is not None:
                pieces.set_color(colour if isinstance(colour, str) else _colour_list(colour)[0])
            pieces._update(kwargs)
            return self._add(pieces)

        def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *,
                         data=None, **kwargs):
            read = Values(x)
            x = self.xaxis.numbers(read)
            curves = []
            for name, one in (("y1", y1), ("y2", y2)):
                values = Values(one).items
                if len(values) not in (1, len(x)):
                    raise ValueError(
                        f"'x' has size {len(x)}, but {name!r} has an unequal size of {len(values)}")
                curves.append(values * len(x) if len(values) == 1 else list(values))
            if where is not None:
                for index, shown in enumerate(Values(where).items):
                    if not shown:
                        curves[0][index] = math.nan
            area = FillBetweenPolyCollection(list(x), curves[1], curves[0])
            if not {"color", "facecolor", "fc", "facecolors"} & set(kwargs):
                kwargs["color"] = self._next_colour("face")
            area._update(kwargs)
            return self._add(area)

        def errorbar(self, x, y, yerr=None, xerr=None, fmt="", *, ecolor=None, elinewidth=None,
                     capsize=None, barsabove=False, errorevery=1, data=None, label=None, **kwargs):
            kwargs.pop("capthick", None)
            x, y = self.xaxis.numbers(Values(x)), self.yaxis.numbers(Values(y))
            line = None
            if fmt != "none":
                line = self.plot(x, y, fmt, **kwargs)[0] if fmt else self.plot(x, y, **kwargs)[0]
                line.set_label("_nolegend_" if label is None else label)
            colour = ecolor or (line._color if line is not None else "C0")
            pieces = []
            for errors, is_x in ((xerr, True), (yerr, False)):
                if errors is None:
                    continue
                values = Values(errors)
                base = x if is_x else y
                if len(values.shape) == 2 and values.shape[0] == 2 and values.shape[1] == len(base):
                    below, above = values.items[:len(base)], values.items[len(base):]
                elif len(values.items) in (1, len(base)) and len(values.shape) < 2:
                    below = above = values.items * (len(base) if len(values.items) == 1 else 1)
                else:
                    name = "xerr" if is_x else "yerr"
                    raise ValueError(
                        f"{name!r} (shape: {_shown_shape(values.shape)}) must be a scalar or a 1D or "
                        "(2, n) array-like whose shape matches "
                        f"{'x' if is_x else 'y'!r} (shape: ({len(base)},))")
                low = [v - e for v, e in zip(base, below)]
                high = [v + e for v, e in zip(base, above)]
                ends = (low, y, high, y) if is_x else (x, low, x, high)
                piece = LineCollection(*(list(end) for end in ends))
                piece.set_color(colour)
                piece.set_label("_nolegend_")
                pieces.append(self._add(piece))
            return ErrorbarContainer(
                (line, (), tuple(pieces)), has_xerr=xerr is not None, has_yerr=yerr is not None,
                label=label)

        def text(self, x, y, s, fontdict=None, **kwargs):
            text = Text(x, y, s)
            text.axes = self
            text._update({**(fontdict or {}), **kwargs})
            return self._add(text)

        def annotate(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None,
                     annotation_clip=None, **kwargs):
            note = Annotation(text, xy, xytext, xycoords, textcoords, arrowprops)
            note.axes = self
            note._update(kwargs)
            return self._add(note)


    for _name, _method in list(vars(_Plots).items()):
        if callable(_method):
            _method.__qualname__ = "Axes." + _name


    _interpolations = (
        None, "none", "auto", "nearest", "bilinear", "bicubic", "antialiased", "spline16",
        "spline36", "hanning", "hamming", "hermite", "kaiser", "quadric", "catrom", "gaussian",
        "bessel", "mitchell", "sinc", "lanczos", "blackman",
    )


    class _ManyContainers(list):
        def __repr__(self):
            return f"<a list of {len(self)} BarContainer objects>"


    def _columns_of(axis, values):
        if values.words is not None:
            return [axis.numbers(values)]
        if axis.leader.categories is not None:
            return [values.items]
        return _columns(values)


    def _colour_list(colour):
        if isinstance(colour, str):
            return [named_colour(colour)]
        if isinstance(colour, tuple) and len(colour) in (3, 4) and all(
            isinstance(part, (int, float)) for part in colour
        ):
            return [named_colour(tuple(colour[:3]))]
        return [named_colour(one) for one in colour]


    def _groups(x):
        """The data sets of a histogram."""
        if isinstance(x, (list, tuple)) and len(x) and not isinstance(x[0], (int, float, bool, str)):
            parts = [Values(part) for part in x]
            if any(part.shape for part in parts):
                return [part.items for part in parts]
        values = Values(x)
        if len(values.shape) == 2:
            return _columns(values)
        return [values.items]


    def _edges(groups, bins, limits):
        numbers = [value for group in groups for value in group if value == value]
        if isinstance(bins, str):
            if bins in ("auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt"):
                bins = _estimated(numbers, bins)
            else:
                raise ValueError(f"{bins!r} is not a valid estimator for `bins`")
        if not isinstance(bins, int):
            edges = Values(bins).items
            if any(right < left for left, right in zip(edges, edges[1:])):
                raise ValueError("`bins` must increase monotonically, when an array")
            return list(edges)
        if bins < 1:
            raise ValueError("`bins` must be positive, when an integer")
        if limits is not None:
            first, last = float(limits[0]), float(limits[1])
            if first > last:
                raise ValueError("max must be larger than min in range parameter.")
        elif not numbers:
            first, last = 0.0, 1.0
        else:
            first, last = min(numbers), max(numbers)
        if math.isinf(first) or math.isinf(last):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
        if first == last:
            first, last = first - 0.5, last + 0.5
        step = (last - first) / bins
        return [place * step + first for place in range(bins)] + [last]


    def _estimated(numbers, name):
        if name == "sqrt":
            return max(1, math.ceil(math.sqrt(len(numbers))))
        if name == "rice":
            return max(1, math.ceil(2 * len(numbers) ** (1 / 3)))
        if name in ("sturges", "auto") and numbers:
            return max(1, math.ceil(math.log2(len(numbers)) + 1))
        if not numbers:
            return 1
        raise NotImplementedError(f"hist: lossrepl has no estimator {name!r}; give a number of bins")


    def _counts(group, edges, density, weights):
        counts = [0.0] * (len(edges) - 1)
        for index, value in enumerate(group):
            if not edges[0] <= value <= edges[-1]:
                continue
            place = min(_drawing.bin(edges, value), len(counts) - 1)
            counts[place] += 1.0 if weights is None else weights[index]
        if density:
            total = sum(counts)
            counts = [
                count / (right - left) / total
                for count, left, right in zip(counts, edges, edges[1:])
            ]
        return counts


    def _running(row, edges, density):
        total, sums = 0.0, []
        for count, left, right in zip(row, edges, edges[1:]):
            total += count * (right - left) if density else count
            sums.append(total)
        return sums
    """#
}
