# Fraction: what it is made of, how it computes with ints and floats, and what it refuses.
from fractions import Fraction as F
import math, numbers, copy, statistics

def t(s):
    try: print(s, "->", repr(eval(s)))
    except BaseException as e: print(s, "!!", type(e).__name__, e)


vals = ["F(1,2)","F(3,4)","F(7)","F(0)","2","-3","0","0.5","-1.25","True","F('1/3')","'x'","None","float('inf')","float('nan')"]
for a in vals:
    for b in vals:
        if "F" in a or "F" in b:
            for op in "+ - * / // % ** == != < <= > >=".split():
                t(f"{a} {op} {b}")
            t(f"divmod({a}, {b})")
for s in ["F('abc')","F('1/0')","F(1,0)","F(1.5)","F('3.14')","F('1e-3')","F(' -7/3 ')","F('1_000/3')","F('1__0')","F('.5')","F('5.')","F('')","F('1/-2')","F(1,2.0)","F(None)","F('1','2')","F(F(1,2),F(3,4))","F(6,-4)","F(True)","F(float('nan'))","F(float('inf'))","F()","F(numerator=3,denominator=6)",
 "F.from_float(0.1)","F.from_float(3)","F.from_float('x')","F('3.1415926535897932').limit_denominator(1000)","F(math.pi).limit_denominator()","F(1.1).limit_denominator()","F(math.pi).limit_denominator(0)","F(7,3).as_integer_ratio()",
 "str(F(3,4))","str(F(4,2))","repr(F(3,4))","f'{F(1,3)}'","f'{F(1,3):>6}'","format(F(1,3),'')","'%s'%F(1,3)","'%.3f'%F(1,3)","'%d'%F(7,2)",
 "int(F(7,2))","int(F(-7,2))","float(F(1,3))","round(F(7,2))","round(F(5,2))","round(F(-5,2))","round(F(22,7),2)","round(F(1234,1),-2)","math.floor(F(-7,2))","math.ceil(F(-7,2))","math.trunc(F(-7,2))","abs(F(-1,2))","-F(1,2)","+F(1,2)","bool(F(0))","bool(F(1,9))",
 "hash(F(3))==hash(3)","hash(F(1,2))==hash(0.5)","hash(F(-1,2))","hash(F(1,3))","hash(F(1,2**61-1))","{F(1,2):1}[0.5]","F(1,2) in [0.5]","sum([F(1,2),F(1,3)])","sum([F(1,2)]*3, F(0))","max(F(1,2),F(2,3),0.6)","sorted([F(1,2),0.3,1,F(-1)])","math.prod([F(1,2),F(2,3)])",
 "isinstance(F(1),numbers.Rational)","isinstance(F(1),numbers.Number)","isinstance(F(1),numbers.Integral)","F(1,2).numerator","F(1,2).real","F(1,2).imag","F(1,2).conjugate()","copy.copy(F(1,2))","copy.deepcopy([F(1,2)])","math.sqrt(F(1,4))","math.gcd(F(4),2)","math.isclose(F(1,3),1/3)","statistics.mean([F(1,2),F(1,3)])","statistics.median([F(1,2),F(1,3),F(5)])","statistics.variance([F(1,2),F(1,3),F(5)])","pow(F(1,2),3)","pow(F(1,2),2,3)","2**F(1,2)","4**F(1,2)","F(4)**F(1,2)","2**F(-2)","2.0**F(2)","F(0)**-1","F(2,3)**-2","F(-2,3)**-3","F(1,2).x","range(F(3))","[1,2,3][F(1)]","F(3)==3","3==F(3)","0.5==F(1,2)","len({F(1,2),0.5,F(2,4)})","F(10**30,3)+F(1,10**30)","F('1e400')","float(F(10**400))","F(1,2).__class__","F.__name__","F.__module__","F(5,10).denominator","F('nan')","F(10,4).__round__(1)", "math.fsum([F(1,2),F(1,4)])","divmod(F(7,2),0)","F(7,2)//0","F(7,2)%0","F(7,2)/0","1/F(0)","F(1,2).__hash__()==hash(F(1,2))","F(3).is_integer()","type(F(1,2)*2)","F(1,2)*'ab'","setattr(F(1,2),'numerator',3)"]:
    t(s)
class G(F): pass
t("G(1,2)"); t("G(1,2)+1"); t("copy.copy(G(1,2))"); t("G(F(1,2))"); t("G(1,2)==F(1,2)")
x=F(1,2)
x+=1; print(x)
x*=F(2,3); print(x)
