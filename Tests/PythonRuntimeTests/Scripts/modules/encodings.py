# Bytes as text and back, digests, packed numbers, identifiers.
import base64
import binascii
import hashlib
import struct
import uuid


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)


for d in (b"", b"a", b"ab", b"abc", b"hello world\xff\x00", bytes(range(70))):
    for f in ("b64encode","urlsafe_b64encode","b32encode","b16encode","b85encode","encodebytes"):
        e=getattr(base64,f)(d); print(f,e, getattr(base64,f.replace("encode","decode"))(e)==d)
    print(binascii.hexlify(d), binascii.hexlify(d[:5],"-") if d[:5] else 0, binascii.crc32(d), binascii.unhexlify(binascii.hexlify(d))==d)
for s in ("YWJj","YWI=","YQ==","YQ=","YQ","Y","YW Jj\n","Y!WJj","====","YWJjZ","é",5,b"YWJj"): t(lambda: base64.b64decode(s))
t(lambda: base64.b64encode("x")); t(lambda: base64.b64decode("Y!WJj",validate=True)); t(lambda: binascii.unhexlify("abc")); t(lambda: binascii.unhexlify("zz")); t(lambda: base64.b32decode("ME")); t(lambda: base64.b16decode("ab")); t(lambda: base64.b85decode("\x00"))
u=uuid.UUID("12345678-1234-5678-1234-567812345678"); print(u, repr(u), u.hex, u.int, u.bytes, u.fields, u.version, u.variant, u.urn, u.bytes_le, u.time, u.node, u.clock_seq)
print(uuid.uuid5(uuid.NAMESPACE_DNS,"python.org"), uuid.uuid3(uuid.NAMESPACE_URL,"x"), uuid.uuid4().version, uuid.uuid1().version, len(str(uuid.uuid4())), uuid.uuid4()!=uuid.uuid4(), u==uuid.UUID(int=u.int), u<uuid.NAMESPACE_DNS, {u:1}[u], uuid.UUID("{12345678123456781234567812345678}"), uuid.UUID(bytes=b"a"*16))
t(lambda: uuid.UUID("x")); t(lambda: uuid.UUID()); t(lambda: uuid.UUID("z"*32)); t(lambda: setattr(u,"int",3)); t(lambda: uuid.UUID(int=-1)); t(lambda: u < 5)

for form, values in (("<hIq", (1, 2, -3)), (">hIq", (1, 2, -3)), ("@bi", (1, 2)), ("=bi", (1, 2)), ("!f", (1.5,)), ("<d", (-0.1,)), ("<e", (0.333,)), ("4s2x?c", (b"ab", True, b"z")), ("5p", (b"abcdef",)), ("2h", (1, 2)), ("<f", (1e-45,)), ("<f", (float("inf"),)), ("", ())):
    packed = struct.pack(form, *values)
    print(form, packed, struct.unpack(form, packed), struct.calcsize(form))
for f in (lambda: struct.pack("h", 40000), lambda: struct.pack("B", -1), lambda: struct.pack("i", "x"), lambda: struct.pack("2h", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("y", 1), lambda: struct.pack("f", 1e50), lambda: struct.pack("3s", "x"), lambda: struct.unpack_from("<i", b"abcdefgh", 2), lambda: list(struct.iter_unpack("<h", b"abcd")), lambda: struct.Struct("<ib").size, lambda: struct.calcsize("3")):
    t(f)
buffer = bytearray(6)
struct.pack_into("<h", buffer, 2, 258)
print(buffer)
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for data in (b"", b"hello", bytes(range(200))):
        h = getattr(hashlib, name)(data)
        print(h.hexdigest(), h.name, h.digest_size, h.block_size)
h = hashlib.new("sha256")
h.update(b"he")
other = h.copy()
h.update(b"llo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), other.hexdigest() == hashlib.sha256(b"he").hexdigest())
t(lambda: hashlib.md5("text"))
t(lambda: hashlib.new("nothing"))
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3).hex())
