# string joins and formatting
import stopwatch


def work():
    parts = []
    for i in range(8000):
        parts.append(f"epoch {i:4d} loss {i / 7:.4f}")
    text = "\n".join(parts)
    lines = text.split("\n")
    words = 0
    for line in lines:
        words += len(line.split())
    table = ""
    for i in range(2000):
        table += "%s=%d;" % ("x", i)
        table += "{}:{:>6}".format(i, "ab")
    return words, len(text), len(table), text.count("loss"), table.upper()[-9:]


stopwatch.run(work)
