x = 3 + 4j
y = 1.5J * -2e3j
match x:
    case 1 + 2j | -1 - 0.5j:
        pass
    case 3j | -3j:
        pass
