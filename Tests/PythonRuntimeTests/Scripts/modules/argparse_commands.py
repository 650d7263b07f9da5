# Subcommands, groups, parents, formatters and errors of argparse.
import argparse
import io
import sys



def run(p, *lines):
    for l in lines:
        out=io.StringIO(); so,se=sys.stdout,sys.stderr; sys.stdout=sys.stderr=out; r=None
        try:
            r=p.parse_args(l.split() if isinstance(l,str) else l)
        except SystemExit as e: r=f"exit {e.code}"
        except Exception as e: r=f"{type(e).__name__}: {e}"
        finally: sys.stdout,sys.stderr=so,se
        print(repr(l),"->",r); 
        if out.getvalue(): print(out.getvalue())


def attempt(f):
    try: print(f())
    except SystemExit as e: print("exit",e.code)
    except Exception as e: print(type(e).__name__, e)


p=argparse.ArgumentParser(prog="git",description="A tool %(prog)s",epilog="The end.")
p.add_argument("-v","--verbose",action="count",default=0,help="more output")
p.add_argument("--version",action="version",version="%(prog)s 1.2")
sub=p.add_subparsers(title="commands",description="what to do",dest="command",required=True,metavar="CMD",help="the command")
a=sub.add_parser("add",help="add files",aliases=["a","ad"])
a.add_argument("files",nargs="+",help="files to add"); a.add_argument("-f","--force",action="store_true")
c=sub.add_parser("commit",help="commit it",description="Commits.")
c.add_argument("-m","--message",required=True); c.set_defaults(func="COMMIT")
h=sub.add_parser("hidden")
run(p,"","-h","add -h","add x y -f","a x","commit","commit -m hi","-vv commit --message=hi","foo","--version","commit -m hi extra","add","hidden","add -q x","comm -m x")
print(p.format_usage()); print(sub); print(repr(p)); print(a.prog)
p=argparse.ArgumentParser(prog="train")
p.add_argument("data"); sub=p.add_subparsers(help="sub-command help")
x=sub.add_parser("x"); x.add_argument("--lr",type=float,default=0.1); y=sub.add_parser("y",help="the y"); z=y.add_subparsers(dest="yy"); z.add_parser("one").add_argument("n",type=int)
run(p,"d x --lr 3","d x --lr q","d y one 3","d y one q","d","-h","d y -h","d y one -h","d x -h","d z")
p=argparse.ArgumentParser(prog="ex")
g=p.add_mutually_exclusive_group(required=True); g.add_argument("--a",action="store_true"); g.add_argument("--b",type=int); g.add_argument("c",nargs="?")
g2=p.add_mutually_exclusive_group(); g2.add_argument("-q",action="store_true",help="quiet"); g2.add_argument("-v",action="store_true",help="loud")
run(p,"","--a","--a --b 3","--b 3 x","-q -v --a","x","-h","--b x","-qa","-qv --a")
p=argparse.ArgumentParser(prog="grp",formatter_class=argparse.ArgumentDefaultsHelpFormatter)
g=p.add_argument_group("model","the model's options"); g.add_argument("--width",type=int,default=64,help="the width",metavar="W"); g.add_argument("--depth",type=int,default=2,help="the depth of %(prog)s, %(type)s %(default)s")
g=p.add_argument_group("data"); g.add_argument("--path",help="where"); g.add_argument("--sizes",nargs=2,type=int,metavar=("H","W"),default=[1,2],help="sizes"); g.add_argument("--mode",choices=["a","b"],default="a",help="one of %(choices)s")
m=g.add_mutually_exclusive_group(); m.add_argument("--on",action="store_true"); m.add_argument("--off",action="store_false",dest="on",help="off")
p.add_argument("--flag",action=argparse.BooleanOptionalAction,default=True,help="a flag")
p.add_argument("--secret",help=argparse.SUPPRESS)
run(p,"","-h","--width 3 --sizes 3 4","--sizes 3","--mode c","--no-flag --off","--wid 5","--on --off","--flag=3","--pa x --de 5","--d 5","--width","--width=","--secret s")
base=argparse.ArgumentParser(add_help=False); base.add_argument("--seed",type=int,default=0,help="seed"); bg=base.add_argument_group("common"); bg.add_argument("--log",help="log"); be=base.add_mutually_exclusive_group(); be.add_argument("--x",action="store_true"); be.add_argument("--y",action="store_true"); base.set_defaults(zz=1)
p=argparse.ArgumentParser(prog="child",parents=[base],description="child"); p.add_argument("name")
run(p,"n","n --seed 3 --log f","-h","n --x --y","")
p=argparse.ArgumentParser(prog="num"); p.add_argument("ints",metavar="N",type=int,nargs="+",help="an integer"); p.add_argument("--sum",dest="acc",action="store_const",const=sum,default=max,help="sum (default: max)")
run(p,"1 2 3","--sum 1 2","","x","-1 -2","1 -2 --sum","-h")
p=argparse.ArgumentParser(prog="neg"); p.add_argument("-1",dest="one",action="store_true"); p.add_argument("x",nargs="*",type=float)
run(p,"-1","-2","-- -2 -1","1 2")
p=argparse.ArgumentParser(prog="many"); p.add_argument("a"); p.add_argument("b",nargs="?",default="dflt"); p.add_argument("c",nargs="*"); p.add_argument("-o",nargs="?",const="C",default="D"); p.add_argument("-s",nargs="*"); p.add_argument("-p",action="append"); p.add_argument("-e",action="extend",nargs="+"); p.add_argument("-k",action="append_const",const=4)
run(p,"1","1 2","1 2 3 4","1 -o","1 -o x","1 -s a b -o","1 -p 1 -p2","1 -e 1 2 -e 3","1 -k -k","-o 1","-s 1 2","1 -x","1 -- -o","1 -ox","-kk 1","-kp3 1","1 -p","1 2 -o 3 4 5","-h")
p=argparse.ArgumentParser(prog="rem"); p.add_argument("--n",type=int); p.add_argument("cmd"); p.add_argument("args",nargs=argparse.REMAINDER)
run(p,"c -x --y 3","--n 3 c --n 4","-h")
p=argparse.ArgumentParser(prog="pre",prefix_chars="-+",conflict_handler="resolve"); p.add_argument("+f",action="store_true"); p.add_argument("-f",help="old"); p.add_argument("-f","--foo",help="new")
run(p,"+f -f 3","-h","++f")
p=argparse.ArgumentParser(prog="ab",allow_abbrev=False); p.add_argument("--foobar"); p.add_argument("--foobaz"); run(p,"--foob 1","--foobar 1")
p=argparse.ArgumentParser(prog="ab"); p.add_argument("--foobar"); p.add_argument("--foobaz"); run(p,"--foob 1","--fooba=1","--foobar=1")
p=argparse.ArgumentParser(prog="ty"); 
def even(s):
    v=int(s)
    if v%2: raise argparse.ArgumentTypeError(f"{v} is odd")
    return v
p.add_argument("--even",type=even,default="4"); p.add_argument("--l",type=lambda s:s.split(",")); p.add_argument("--ch",type=int,choices=range(3)); run(p,"","--even 3","--even x","--l a,b","--ch 5","--ch x","--ch 1","-h")
p=argparse.ArgumentParser(prog="eoe",exit_on_error=False); p.add_argument("--n",type=int); run(p,"--n x","--m","--n")
p=argparse.ArgumentParser(prog="raw",formatter_class=argparse.RawDescriptionHelpFormatter,description="line one\n  line two",epilog="e\n f"); p.add_argument("--x",help="many words "*12); run(p,"-h")
p=argparse.ArgumentParser(prog="rawt",formatter_class=argparse.RawTextHelpFormatter,usage="%(prog)s [things]"); p.add_argument("--x",help="l1\nl2\n  l3"); p.add_argument("--a-very-long-option-name-here",help="x"); run(p,"-h","--a-very 3")
p=argparse.ArgumentParser(prog="mt",formatter_class=argparse.MetavarTypeHelpFormatter); p.add_argument("--x",type=int); p.add_argument("y",type=float); run(p,"-h")
p=argparse.ArgumentParser(prog="longusage-program-name")
for n in "alpha beta gamma delta epsilon zeta eta theta".split(): p.add_argument("--"+n,help=n)
p.add_argument("first"); p.add_argument("second",nargs="*"); run(p,"-h","")
p=argparse.ArgumentParser(prog="x"*70); p.add_argument("--alpha"); p.add_argument("w"); run(p,"-h")
for f in (lambda:p.add_argument("q",dest="z"),lambda:p.add_argument("q",required=True),lambda:p.add_argument("--q",action="foo"),lambda:p.add_argument("--q",type="foo"),lambda:p.add_argument("--alpha"),lambda:p.add_argument("--q",nargs=0),lambda:p.add_argument("--q",action="store_true",type=int),lambda:p.add_argument("--q",nargs=2,metavar=("a",)),lambda:p.add_argument("--"),lambda:p.add_argument("-"),lambda:p.add_argument("--z",foo=3),lambda: argparse.ArgumentParser(foo=3),lambda:p.add_argument("--w",help="%"),lambda:p.format_help(), lambda: argparse.FileType("w"), lambda: argparse.Namespace(a=1,**{"b-c":2}), lambda: argparse.Namespace(a=1)==argparse.Namespace(a=1), lambda: "a" in argparse.Namespace(a=1), lambda: vars(argparse.Namespace(a=1)),lambda: p.add_argument("--yy","-y",type=int,default=3), lambda: p.parse_known_args(["w","--zzz","3"]) , lambda: p.get_default("yy"), lambda: argparse.ArgumentParser(prog="a",conflict_handler="x"), lambda: p.add_subparsers() and p.add_subparsers()):
    attempt(f)
p=argparse.ArgumentParser(prog="im"); p.add_argument("--foo"); p.add_argument("cmd"); p.add_argument("rest",nargs="*",type=int)
attempt(lambda: p.parse_intermixed_args("doit 1 --foo bar 2 3".split())); run(p,"doit 1 --foo bar 2 3")
p=argparse.ArgumentParser(prog="sup",argument_default=argparse.SUPPRESS); p.add_argument("--foo"); p.add_argument("bar",nargs="?"); run(p,"","--foo 1 b")
class Up(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kw):
        if nargs is not None: raise ValueError("nargs not allowed")
        super().__init__(option_strings, dest, **kw)
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper()+str(option_string))
p=argparse.ArgumentParser(prog="cust"); p.add_argument("--foo",action=Up,help="foo"); p.add_argument("bar",action=Up); run(p,"x --foo y","-h")
p=argparse.ArgumentParser(prog="tw",description="A long description "*9,epilog="An epilog "*12); p.add_argument("--learning-rate","-lr",type=float,default=1e-3,metavar="LR",help="learning rate (default: %(default)s) "*3); p.add_argument("--empty",help=""); p.add_argument("pos",help="   "); run(p,"-h","z -lr 0.5","z -lr=3","z -l 3")
p=argparse.ArgumentParser(prog="sp"); s=p.add_subparsers(); q=s.add_parser("q",help="q it",prog="other"); s.add_parser("r",help=argparse.SUPPRESS); run(p,"-h","q -h",""); attempt(lambda:s.add_parser("q")); s.required=True; s.dest="cc"; run(p,"")
