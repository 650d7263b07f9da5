def divide(a, b):
    result = a / b
    return result


def middle(values):
    for value in values:
        last = divide(1, value)
    return last


numbers = [2, 1, 0]
middle(numbers)
