# The format mini-language: every part with every other, on numbers and text.
import itertools

numbers = [0, 5, -42, 123456789, 0.0, -0.0, 3.14159265, -2.5e-7, 1e22, 123456.789, float("inf"), float("nan")]
for value in numbers:
    for sign, alternate, width, group in itertools.product(["", "+", " "], ["", "#"], ["", "09", "*>12", "^12"],
                                                           ["", ",", "_"]):
        fill = width if width[:1] in ("*", "^") else ""
        head = fill[:2] if fill.startswith("*") else fill[:1]
        spec_width = width[len(head):] if fill else width
        row = []
        for kind in ["", ".2f", ".3e", ".4g", "d", "x", "%", ".1", "s"]:
            precision, letter = (kind[:-1], kind[-1]) if kind and kind[-1].isalpha() or kind == "%" else (kind, "")
            spec = head + sign + alternate + spec_width + group + precision + letter
            try:
                row.append(f"{value:{spec}}")
            except ValueError as error:
                row.append(f"<{error}>")
        print(repr(value), repr(sign + alternate + width + group), "|".join(row))
for value in ["", "abc", "héllo wörld"]:
    for spec in ["", "10", "<10", ">10", "^10", "*^11", ".2", "10.2", "s", "10s", "=10", "+", ",", "d", "010", "#", "é>8"]:
        try:
            print(repr(value), spec, repr(format(value, spec)))
        except ValueError as error:
            print(repr(value), spec, error)
