#!/usr/bin/env python3
"""Records ticks, their texts and limits as matplotlib chooses them: ticks.json beside this file.

    python3 Tests/PlotsTests/Reference/record.py
"""

import json
import pathlib

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt

RANGES = [
    (0, 1), (0, 10), (-0.05, 1.05), (-2.45, 51.45), (0.0432, 0.7391), (-1, 1), (0, 100), (0, 7),
    (0, 59), (-0.95, 19.95), (1e-6, 3e-6), (0, 1e-4), (0, 123456), (0, 1234567), (0, 9.9e5),
    (1e6, 1e6 + 2.5), (100000, 100010), (12345.6, 12345.9), (-5e-3, 5e-3), (0.001, 0.0011),
    (-1e9, 1e9), (0.5, 0.5000001), (2, 2.2), (-3.3, 3.3), (1, 5), (0, 3), (0, 0.3), (0, 37),
    (5, -5), (10, 0), (-0.5, 27.5), (27.5, -0.5), (99.5, 100.5), (-1e-12, 1e-12), (0.693, 0.694),
    (1e5, 9e5), (99990, 100030), (-100003, -100001), (1.5e-5, 9.3e-5), (0, 2.5e5), (3, 3.0001),
]
LOG_RANGES = [
    (1, 10), (1, 1000), (0.05, 0.8), (1e-8, 1), (1e-12, 1e3), (0.7, 1400), (1e-30, 1e30), (2, 9),
    (3, 4), (0.9, 1.1), (1e-3, 1.5), (20, 35), (1, 1e9), (1, 1e10), (5e-5, 2e-3),
]


def axis_ticks(scale, low, high, figure_size):
    figure, axes = plt.subplots(figsize=figure_size)
    axes.set_xscale(scale)
    axes.set_xlim(low, high)
    axis = axes.xaxis
    count = max(1, min(9, int(axis.get_tick_space())))
    places = axis.get_majorticklocs()
    texts = axis.get_major_formatter().format_ticks(places)
    offset = axis.get_major_formatter().get_offset()
    plt.close(figure)
    return {
        "scale": scale, "low": low, "high": high, "count": count,
        "ticks": [float(place) for place in places],
        "texts": [text.replace("$\\mathdefault{", "$").replace("}}$", "}$") for text in texts],
        "note": offset,
    }


def main():
    cases = []
    for size in ((6.4, 4.8), (3, 3), (1.6, 2)):
        cases += [axis_ticks("linear", low, high, size) for low, high in RANGES]
        cases += [axis_ticks("log", low, high, size) for low, high in LOG_RANGES]
    text = "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n"
    (pathlib.Path(__file__).parent / "ticks.json").write_text(text, encoding="utf-8")
    print(f"{len(cases)} cases")


main()
