# sorting with a key
import stopwatch

RECORDS = [(i * 7919 % 10007, "name%d" % (i * 31 % 997), i / 3) for i in range(10000)]


def work():
    by_number = sorted(RECORDS, key=lambda record: record[0])
    by_name = sorted(RECORDS, key=lambda record: (record[1], -record[0]))
    plain = sorted([record[0] for record in RECORDS], reverse=True)
    names = sorted([record[1] for record in RECORDS])
    smallest = min(RECORDS, key=lambda record: record[2])
    return by_number[5][2], by_name[77][1], plain[3], names[5000], smallest[0]


stopwatch.run(work)
