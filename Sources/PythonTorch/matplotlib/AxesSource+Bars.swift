// The calls that draw: bars and histograms.
extension AxesSource {
  static let bars = #"""
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
            edges = _answer(edges)
            if count == 1:
                return _answer(shown[0]), edges, drawn[0]
            return _answer(shown), edges, _ManyContainers(drawn)

        def _outline(self, edges, row, histtype, looks, lying):
            x = [edge for edge in edges for _ in (0, 1)]
            y = [0.0] + [height for height in row for _ in (0, 1)] + [0.0]
            x, y = (y, x) if lying else (x, y)
            if histtype == "step" or lying:
                return self.plot(x, y, **looks)
            return [self.fill_between(x, y, **looks)]
    """#
}
