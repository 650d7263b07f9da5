# Decimal: conversions, arithmetic, contexts, formats, and the errors in CPython's words.
import copy
import decimal
import fractions
import json
import math
import numbers
import statistics
from decimal import *


def t(s):
    try:
        print(s, "->", repr(eval(s)))
    except BaseException as e:
        print(s, "!!", type(e).__name__, e)


for line in r"""
Decimal([])
Decimal(None)
Decimal((0,(1,2,3),'x'))
Decimal(b'1')
Decimal(1)+1.5
Decimal(1)+'x'
Decimal(1)<'x'
Decimal(1)<1.5
Decimal(1)/0
Decimal(0)/0
2.0**Decimal(3)
setattr(getcontext(),'prec',0)
setattr(getcontext(),'foo',1)
Context(prec=3)
localcontext(foo=5)
Decimal.__module__
Decimal.__name__
type(Decimal(1))
Decimal.mro()
Decimal(1).foo
setattr(Decimal(1),'x',2)
isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real)
math.floor(Decimal('1.5')), math.ceil(Decimal('1.5')), math.trunc(Decimal('-1.5')), math.sqrt(Decimal(4)), math.isnan(Decimal('nan'))
round(Decimal('2.675'),2), round(Decimal('2.5')), int(Decimal('3.9')), float(Decimal('0.1')), bool(Decimal(0)), abs(Decimal(-3))
sum([Decimal('0.1')]*3), sum([Decimal('0.1')]*3)==Decimal('0.3'), max(Decimal(1),2,1.5), sorted([Decimal(3),1,Decimal('2.5')])
statistics.mean([Decimal('1.1'),Decimal('2.2')]), statistics.stdev([Decimal(1),Decimal(2),Decimal(4)]), statistics.median([Decimal(1),Decimal(3)]), statistics.mean([1,Decimal(2)]), statistics.variance([Decimal(1),Decimal(2)])
statistics.mean([Decimal(1),1.5])
statistics.mean([fractions.Fraction(1,2),fractions.Fraction(1,3)]), statistics.variance([fractions.Fraction(1,2),fractions.Fraction(1,3)]), statistics.stdev([fractions.Fraction(1,2),fractions.Fraction(1,3)]), statistics.mean([fractions.Fraction(1,2),1.5])
f"{Decimal('1234.5'):,.2f} {Decimal('0.1'):>10} {Decimal('1E+5')} {Decimal('3.14159'):.3} {Decimal(5)!r} {Decimal('0.25'):.0%}"
"%s %.2f %d" % (Decimal('1.5'), Decimal('1.555'), Decimal('7.9'))
hash(Decimal('0.5'))==hash(0.5), Decimal('0.5')==0.5, Decimal('0.5')==fractions.Fraction(1,2), Decimal('0.1')==0.1, {Decimal(1):'a'}[1], Decimal(1) in [1]
fractions.Fraction(Decimal('0.1')), fractions.Fraction.from_decimal(Decimal('0.25')), Decimal(1)/3*3
json.dumps(Decimal(1))
copy.copy(Decimal('1.5')), copy.deepcopy([Decimal('1.5')])
[Decimal(x) for x in ('1e3','1.50','-0','  3 ','Infinity','nan')]
Decimal('123.456').quantize(Decimal('.01'), rounding=ROUND_DOWN), Decimal('1.5').to_integral_value(), Decimal('100').normalize(), Decimal('0.00').normalize()
Decimal(10).ln(), Decimal(10).log10(), Decimal(1).exp(), Decimal(2).sqrt(), Decimal('1e-10').exp()
Decimal('3.14').as_tuple(), Decimal('3.14').as_integer_ratio(), Decimal('3.14').adjusted()
divmod(Decimal(7),Decimal('2.5')), Decimal(-7)%3, Decimal(-7)//3, -7%3
Decimal('1.1')+Decimal('2.2'), 1.1+2.2, Decimal(1.1), Decimal(str(1.1)), Decimal.from_float(0.1)
pow(Decimal(2),10), Decimal(2)**-1, Decimal(2)**Decimal('0.5'), 2**Decimal('0.5'), Decimal('1.1')**2
range(Decimal(3))
[1,2][Decimal(1)]
Decimal('abc')
Decimal('1').compare(Decimal('2')), Decimal('1').max(2)
decimal.DefaultContext.prec, decimal.BasicContext
Decimal('9'*40)+1, Decimal('9'*40)
str(Decimal('0.0000001')), str(Decimal('1234567890123456789012345678901234567890')), Decimal('1E-7').to_eng_string()
""".strip().splitlines():
    t(line)

numbers_of_tests = ["0", "-0", "1", "-7", "10", "1.50", "0.001", "123456789.987654321", "1E+10", "-2.5E-7", "Infinity", "NaN"]
operations = ["a + b", "a - b", "a * b", "a / b", "a // b", "a % b", "a == b", "a < b", "a.compare(b)", "a.quantize(b)"]
alone = ["-a", "+a", "abs(a)", "str(a)", "a.sqrt()", "a.exp()", "a.ln()", "a.log10()", "a.normalize()", "a.as_tuple()",
         "a.to_eng_string()", "format(a, '.2f')", "format(a, '.3e')", "format(a, 'g')", "format(a, '>20,')",
         "format(a, '012.4')", "a.number_class()", "a.next_plus()", "a.to_integral_value()"]
for rounding in (ROUND_HALF_EVEN, ROUND_UP, ROUND_FLOOR):
    with localcontext(prec=9, rounding=rounding, traps=[InvalidOperation, DivisionByZero]) as context:
        for a in map(Decimal, numbers_of_tests):
            for b in map(Decimal, numbers_of_tests):
                for operation in operations:
                    t(operation)
            for operation in alone:
                t(operation)
        print(context)


def power(base, exponent):
    try:
        return Decimal(base) ** Decimal(exponent)
    except DecimalException as error:
        return repr(error)


print([power(a, b) for a in ("2", "0.5", "10", "-3", "0", "1") for b in ("3", "-2", "0.5", "0", "100")])
with localcontext() as context:
    context.prec = 50
    print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1) / 7)
print(getcontext().prec, [signal.__name__ for signal, on in context.flags.items() if on])
context.clear_flags()
print(context.flags[Inexact], context.divide(1, 3), context.flags[Inexact], context.power(2, 10), context.create_decimal("1.5"))
try:
    with localcontext() as context:
        context.traps[Inexact] = True
        Decimal(1) / 3
except Inexact as error:
    print(repr(error))
try:
    with localcontext(Emax=5):
        Decimal(10) ** 10
except Overflow as error:
    print(type(error).__mro__, error)
