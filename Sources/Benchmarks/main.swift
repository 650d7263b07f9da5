print("Benchmarks: none yet")
