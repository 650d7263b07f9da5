# nested loops with floats
import stopwatch


def work():
    total = 0.0
    for i in range(300):
        x = i * 0.5
        for j in range(300):
            x = x * 0.99 + j / 7.0
            total += x - 0.25
    return round(total, 6)


stopwatch.run(work)
