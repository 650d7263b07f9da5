# Argparse.
import argparse
p = argparse.ArgumentParser(prog="train.py", description="PyTorch MNIST Example")
p.add_argument("--batch-size", type=int, default=64, metavar="N", help="input batch size for training (default: 64)")
p.add_argument("--lr", type=float, default=1.0, metavar="LR", help="learning rate (default: 1.0)")
p.add_argument("--no-cuda", action="store_true", default=False, help="disables CUDA training")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--opt", choices=["sgd", "adam"], default="sgd")
p.add_argument("files", nargs="*")
p.add_argument("--tags", nargs="+", type=str, required=False)
a = p.parse_args(["--batch-size", "32", "--lr=0.1", "--no-cuda", "-vv", "a", "b", "--tags", "x", "y"])
print(a, a.batch_size, a.lr, vars(a)); print(p.parse_args([])); p.print_help(); p.print_usage(); print(p.format_usage())
import sys, io
for bad in [["--lr", "x"], ["--opt", "z"], ["--foo"], ["--batch-size"], ["--tags"]]:
    sys.stderr, old = io.StringIO(), sys.stderr
    try: p.parse_args(bad)
    except SystemExit as e: print("exit", e.code, sys.stderr.getvalue())
    finally: sys.stderr = old
print(p.parse_known_args(["--unk", "1"]))
q = argparse.ArgumentParser(prog="q"); q.add_argument("src"); q.add_argument("dst", nargs="?", default="d"); g = q.add_mutually_exclusive_group(); g.add_argument("--a", action="store_true"); g.add_argument("--b", action="store_false"); print(q.parse_args(["s"]), q.parse_args(["s", "t", "--a"])); q.print_help(); print(argparse.Namespace(x=1))
for bad in [[], ["s", "--a", "--b"]]:
    sys.stderr, old = io.StringIO(), sys.stderr
    try: q.parse_args(bad)
    except SystemExit as e: print("exit", e.code, sys.stderr.getvalue())
    finally: sys.stderr = old
r = argparse.ArgumentParser(prog="r", formatter_class=argparse.ArgumentDefaultsHelpFormatter); r.add_argument("--workers", "-j", type=int, default=4, help="workers"); r.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="f"); print(r.parse_args(["--no-flag", "-j8"])); r.print_help()
