print("lossrepl: not yet")
