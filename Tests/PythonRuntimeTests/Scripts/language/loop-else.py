# The else of loops.
for i in range(3):
    if i == 5: break
else: print("else")
while False: pass
else: print("welse")
for i in []: pass
else: print(i)
