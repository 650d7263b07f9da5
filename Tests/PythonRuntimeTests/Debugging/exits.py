import sys

print("before")
if len(sys.argv) > 1:
    print(sys.argv[1:])
sys.exit(3)
