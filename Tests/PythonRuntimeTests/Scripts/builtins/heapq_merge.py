import heapq
def t(f):
    try: print(list(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: heapq.merge([1,4,7],[2,5,8],[0,3])); t(lambda: heapq.merge([7,4,1],[8,5,2],[3,0],reverse=True)); t(lambda: heapq.merge(["a","bbb"],["cc"],key=len)); t(lambda: heapq.merge(["bbb","a"],["cc"],key=len,reverse=True))
t(lambda: heapq.merge([(1,2)],[1])); t(lambda: heapq.merge(["a"],[1],[2])); t(lambda: heapq.merge([1],["a"],reverse=True)); t(lambda: heapq.merge()); t(lambda: heapq.merge([1,2])); t(lambda: heapq.merge([],[1],[]))
t(lambda: heapq.merge([1,1],[1.0,1.0],[True])); t(lambda: heapq.merge([1,1],[1.0,1.0],[True],reverse=True)); t(lambda: heapq.merge([1,"a"],[2])); t(lambda: heapq.merge(5))
class N:
    def __init__(s,v): s.v=v
    def __lt__(s,o): print(s.v,"<",o.v); return s.v<o.v
    def __repr__(s): return str(s.v)
t(lambda: heapq.merge([N(1),N(4)],[N(2),N(3)],[N(0)])); t(lambda: heapq.merge([N(4),N(1)],[N(3),N(2)],[N(0)],reverse=True))
