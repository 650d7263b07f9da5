/// `urllib.parse`, written in the language.
enum AddressSource {
  static var parse: String {
    #"""
    """Addresses of the web, taken apart and put together."""
    import collections as _collections

    _ALWAYS_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
    _NETLOC_SCHEMES = ("", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms",
                       "https", "shttp", "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh",
                       "sftp", "nfs", "git", "git+ssh", "ws", "wss")


    class _Located:
        """Who and where."""
        __slots__ = ()

        def _user(self):
            user, mark, _ = self.netloc.rpartition("@")
            name, colon, password = user.partition(":")
            return (name if mark else None), (password if colon else None)

        @property
        def username(self):
            return self._user()[0]

        @property
        def password(self):
            return self._user()[1]

        def _place(self):
            host = self.netloc.rpartition("@")[2]
            if host.startswith("["):
                name, _, rest = host[1:].partition("]")
                return name, rest.partition(":")[2] or None
            name, _, port = host.partition(":")
            return name, port or None

        @property
        def hostname(self):
            return self._place()[0].lower() or None

        @property
        def port(self):
            port = self._place()[1]
            if port is None:
                return None
            if not (port.isdigit() and port.isascii()):
                raise ValueError(f"Port could not be cast to integer value as {port!r}")
            if int(port) > 65535:
                raise ValueError("Port out of range 0-65535")
            return int(port)


    class SplitResult(_Located, _collections.namedtuple("SplitResult",
                                                        "scheme netloc path query fragment")):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)


    class ParseResult(_Located, _collections.namedtuple("ParseResult",
                                                        "scheme netloc path params query fragment")):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)


    class DefragResult(_collections.namedtuple("DefragResult", "url fragment")):
        __slots__ = ()

        def geturl(self):
            return f"{self.url}#{self.fragment}" if self.fragment else self.url


    def urlsplit(url, scheme="", allow_fragments=True):
        url = url.lstrip("".join(map(chr, range(33)))).replace("\n", "").replace("\r", "").replace("\t", "")
        netloc = query = fragment = ""
        name, colon, rest = url.partition(":")
        if colon and name and name[0].isascii() and name[0].isalpha() and all(
                letter.isascii() and (letter.isalnum() or letter in "+-.") for letter in name):
            scheme, url = name.lower(), rest
        if url[:2] == "//":
            ends = [place for place in (url.find(mark, 2) for mark in "/?#") if place >= 0]
            end = min(ends, default=len(url))
            netloc, url = url[2:end], url[end:]
            if ("[" in netloc) != ("]" in netloc):
                raise ValueError("Invalid IPv6 URL")
        if allow_fragments:
            url, _, fragment = url.partition("#")
        url, _, query = url.partition("?")
        return SplitResult(scheme, netloc, url, query, fragment)


    def urlparse(url, scheme="", allow_fragments=True):
        scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ""
        if ";" in path and scheme in ("", "ftp", "http", "https", "shttp", "rtsp", "sip", "sips", "mms"):
            head, _, last = path.rpartition("/")
            name, mark, params = last.partition(";")
            if mark:
                path = f"{head}/{name}" if "/" in path else name
        return ParseResult(scheme, netloc, path, params, query, fragment)


    def urlunsplit(components):
        scheme, netloc, url, query, fragment = components
        if netloc or (scheme and scheme in _NETLOC_SCHEMES and url[:2] != "//"):
            if url and url[:1] != "/":
                url = "/" + url
            url = f"//{netloc or ''}{url}"
        if scheme:
            url = f"{scheme}:{url}"
        if query:
            url += "?" + query
        return f"{url}#{fragment}" if fragment else url


    def urlunparse(components):
        scheme, netloc, url, params, query, fragment = components
        return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))


    def urldefrag(url):
        if "#" not in url:
            return DefragResult(url, "")
        scheme, netloc, path, params, query, fragment = urlparse(url)
        return DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)


    def urljoin(base, url, allow_fragments=True):
        if not base or not url:
            return url or base
        one = urlparse(base, "", allow_fragments)
        two = urlparse(url, one.scheme, allow_fragments)
        if two.scheme != one.scheme or two.scheme not in _NETLOC_SCHEMES:
            return url
        if two.netloc:
            return urlunparse(two)
        if not two.path and not two.params:
            query = two.query or one.query
            return urlunparse((two.scheme, one.netloc, one.path, one.params, query, two.fragment))
        parts = one.path.split("/")
        if parts[-1]:
            del parts[-1]
        wanted = two.path.split("/")
        if two.path[:1] != "/":
            wanted = parts + wanted
            wanted[1:-1] = filter(None, wanted[1:-1])
        found = []
        for part in wanted:
            if part == "..":
                if found:
                    found.pop()
            elif part != ".":
                found.append(part)
        if wanted[-1] in (".", ".."):
            found.append("")
        return urlunparse((two.scheme, one.netloc, "/".join(found) or "/", two.params, two.query,
                           two.fragment))


    def quote_from_bytes(bs, safe="/"):
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError("quote_from_bytes() expected bytes")
        safe = _ALWAYS_SAFE | set(safe if isinstance(safe, str) else safe.decode("ascii"))
        return "".join(chr(byte) if chr(byte) in safe else f"%{byte:02X}" for byte in bs)


    def quote(string, safe="/", encoding=None, errors=None):
        if isinstance(string, str):
            string = string.encode(encoding or "utf-8", errors or "strict")
        return quote_from_bytes(string, safe)


    def quote_plus(string, safe="", encoding=None, errors=None):
        text = string if isinstance(string, str) else string.decode("latin-1")
        if " " not in text:
            return quote(string, safe, encoding, errors)
        return quote(string, safe + " ", encoding, errors).replace(" ", "+")


    def unquote_to_bytes(string):
        data = string.encode("utf-8") if isinstance(string, str) else bytes(string)
        first, *parts = data.split(b"%")
        made = bytearray(first)
        for part in parts:
            try:
                made += bytes.fromhex(part[:2].decode("ascii")) if len(part) > 1 else b"%" + part[:2]
            except (ValueError, UnicodeDecodeError):
                made += b"%" + part[:2]
            made += part[2:]
        return bytes(made)


    def unquote(string, encoding="utf-8", errors="replace"):
        if isinstance(string, bytes):
            string = string.decode(encoding, errors)
        if "%" not in string:
            return string
        return unquote_to_bytes(string).decode(encoding, errors)


    def unquote_plus(string, encoding="utf-8", errors="replace"):
        return unquote(string.replace("+", " "), encoding, errors)


    def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
        if hasattr(query, "items"):
            query = query.items()

        def word(value):
            return quote_via(value if isinstance(value, (str, bytes)) else str(value), safe)

        pairs = []
        for key, value in query:
            if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__"):
                pairs += [(key, one) for one in value]
            else:
                pairs.append((key, value))
        return "&".join(f"{word(key)}={word(value)}" for key, value in pairs)


    def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
                  max_num_fields=None, separator="&"):
        if not separator or not isinstance(separator, str):
            raise ValueError("Separator must be of type string or bytes.")
        found = []
        for part in qs.split(separator) if qs else []:
            if not part and not strict_parsing:
                continue
            key, mark, value = part.partition("=")
            if not mark and strict_parsing:
                raise ValueError(f"bad query field: {part!r}")
            if value or keep_blank_values:
                found.append((unquote_plus(key, encoding, errors), unquote_plus(value, encoding, errors)))
        return found


    def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
                 max_num_fields=None, separator="&"):
        found = {}
        for key, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors,
                                    max_num_fields, separator):
            found.setdefault(key, []).append(value)
        return found
    """#
  }
}
