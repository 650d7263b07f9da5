extension NumPySource {
  /// What a generator draws.
  static let generatorMethods = #"""
        def integers(self, low, high=None, size=None, dtype=_np.int64, endpoint=False):
            low, high = (0, low) if high is None else (low, high)
            kind = _np._dtype(dtype)
            if kind.itemsize < 4:
                raise NotImplementedError("numpy.random.Generator.integers: lossrepl draws 32 and 64 bits")
            low, limit = int(low), int(high) - int(low) - (not endpoint)
            least, most = _np._limits(kind)
            if low < least or low + limit > most:
                name = "low" if low < least else "high"
                raise ValueError(f"{name} is out of bounds for {kind.name}")
            if limit < 0:
                words = "low > high" if endpoint else "low >= high"
                raise ValueError(words if low else "high < 0" if endpoint else "high <= 0")
            found = self._drawn(lambda: low + self._bits._up_to(limit), size, kind)
            return kind.type(found) if size is None and dtype is not int else found

        def _order(self, count, least=1, draw=None):
            order = list(range(count))
            draw = draw or self._bits._masked
            for last in range(count - 1, least - 1, -1):
                other = draw(last)
                order[last], order[other] = order[other], order[last]
            return order

        def shuffle(self, x, axis=0):
            order = self._order(len(x))
            if isinstance(x, _np.ndarray):
                x[...] = x[order]
            else:
                x[:] = [x[n] for n in order]

        def permutation(self, x, axis=0):
            if isinstance(x, (int, _np.integer)):
                return _np.asarray(self._order(int(x)), int)
            x = _np.asarray(x)
            return _np.take(x, self._order(x.shape[axis]), axis)

        permuted = permutation

        def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
            words = isinstance(a, (list, tuple)) and _b.any(isinstance(one, str) for one in a)
            array = None if words or isinstance(a, (int, _np.integer)) else _np.asarray(a)
            count = len(a) if words else int(a) if array is None else array.shape[axis]
            if count <= 0 and size != 0:
                raise ValueError("a must be a positive integer unless no samples are taken" if array is None
                                 else "a cannot be empty unless no samples are taken")
            shape = () if size is None else _np._shape(size)
            wanted = _np._count(shape, range(len(shape)))
            if p is not None:
                p = _np.asarray(p, float)
                _check_chances(p, count)
            if replace and p is not None:
                found = _np.asarray(_np.searchsorted(_up_to_one(p), self.random(shape), "right"))
            elif replace:
                found = _np.asarray(self.integers(0, count, shape))
            else:
                found = self._once(count, wanted, p, shuffle).reshape(shape)
            if words:
                if size is None:
                    return a[int(found)]
                raise _np._missing("arrays of text")
            if array is None:
                return _np._result(found)
            return array[found.item()] if size is None else _np.take(array, found, axis)

        def _once(self, count, wanted, p, shuffle):
            if wanted > count:
                raise ValueError("Cannot take a larger sample than population when replace is False")
            if p is not None:
                return RandomState._chosen_once(self, count, wanted, p)
            if count > 10000 and wanted > count // 50:
                order = self._order(count, _b.max(count - wanted, 1), self._bits._up_to)
                return _np.asarray(order[count - wanted:], int)
            taken = []
            for last in range(count - wanted, count):
                value = self._bits._up_to(last)
                taken.append(last if value in taken else value)
            if shuffle:
                taken = [taken[n] for n in self._order(wanted, 1, self._bits._up_to)]
            return _np.asarray(taken, int)

        _draws = random

        def __getattr__(self, name):
            if name in _ELSEWHERE or name in ("exponential", "bytes", "standard_exponential", "spawn"):
                raise NotImplementedError(
                    f"numpy.random.Generator.{name}: lossrepl has no such distribution")
            raise AttributeError(f"'numpy.random._generator.Generator' object has no attribute '{name}'")


    def default_rng(seed=None):
        """A stream of its own for a seed."""
        if isinstance(seed, Generator):
            return seed
        return Generator(seed if isinstance(seed, PCG64) else PCG64(seed))


    Generator.__module__ = "numpy.random._generator"
    RandomState.__module__ = "numpy.random.mtrand"
    _WIDTHS = (
        "3ccf493b7815d9793c8b8d0be3fdf6c63c9250af3c2c5bb43c957cb938443b613c9801fce82fa70c3c9a230c"
        "2e4cd0bc3c9c004d2f3861f73c9dac2f5a7472743c9f32482d4cd5c33ca04d32278ebbad3ca0f5053b025d43"
        "3ca192a6974136773ca227a28f7a1af53ca2b52e3863d8803ca33c3fc05791f53ca3bd9ec1a2b12f3ca439ef"
        "8dff9b553ca4b1bb363dfea73ca52575621ad3743ca59580a707ce963ca60231cfd97eea3ca66bd261a37c3d"
        "3ca6d2a2920005703ca736dad346f8a63ca798ad10b32a773ca7f845ad46f5433ca855cc53430a773ca8b164"
        "9e7b769a3ca90b2ea94ecf983ca96347822c1eea3ca9b9c98e38c5463caa0eccdca4a72c3caa62676d77cd59"
        "3caab4ad6e1016303cab05b16d136c9c3cab558487427a293caba4368e529f3a3cabf1d62abf82323cac3e70"
        "f9594ef33cac8a13a5323b613cacd4c9fe72268b3cad1e9f0e80b7483cad679d29e41f103cadafce0023b8c3"
        "3cadf73aa9f176533cae3debb5d2edfe3cae83e9337a6f003caec93abdf982ce3caf0de784f062263caf51f6"
        "54d8f6883caf956d9e87d7ae3cafd8537dfa2eac3cb00d56e04234ec3cb02e40f5398f9a3cb04eea9e16a5fc"
        "3cb06f565b72a0103cb08f869071f40b3cb0af7d84bc61133cb0cf3d664bcc7f3cb0eec84b16086b3cb10e20"
        "329515ee3cb12d4707310fbe3cb14c3e9f8e91413cb16b08bfc4201e3cb189a71a78da343cb1a81b51ee6d88"
        "3cb1c666f8f82acb3cb1e48b93e0d42e3cb2028a9940a09f3cb2206572c4c6e93cb23e1d7de9c31f3cb25bb4"
        "0ca96bfb3cb2792a661dd37f3cb29681c719d71b3cb2b3bb62b82eda3cb2d0d862e1b8533cb2edd9e8cba98e"
        "3cb30ac10d6e48d73cb3278ee1f4b9303cb3444470265ea13cb360e2baca52d53cb37d6abe05586a3cb399dd"
        "6fb2b2643cb3b63bbfb83d033cb3d28698561de03cb3eebede725a833cb40ae571e09e743cb426fb2da6745d"
        "3cb44300e83c30a43cb45ef773cac75d3cb47adf9e66c3363cb496ba32488f2f3cb4b287f602415d3cb4ce49"
        "acb311dc3cb4ea001638a6053cb505abef5e55623cb5214df20a8b5a3cb53ce6d56a664f3cb558774e1bb2c8"
        "3cb574000e555f783cb58f81c60e85143cb5aafd23241b593cb5c672d17d733d3cb5e1e37b2f8cd33cb5fd4f"
        "c89f5e383cb618b860a31fc33cb6341de8a2b0a23cb64f8104b7260b3cb66ae257c996723cb6864283b13137"
        "3cb6a1a22950b2b13cb6bd01e8b343bb3cb6d8626128d3523cb6f3c43161f8543cb70f27f78b68eb3cb72a8e"
        "516914c63cb745f7dc70eedc3cb7616535e5731f3cb77cd6faeff4493cb7984dc8babd933cb7b3ca3c8b1409"
        "3cb7cf4cf3db22fb3cb7ead68c73dee73cb80667a486ea1f3cb82200dac886763cb83da2ce899f153cb8594e"
        "1fd1f5bd3cb875036f7a7ec53cb890c35f47f72d3cb8ac8e9205c0433cb8c865aba10c9c3cb8e44951446a27"
        "3cb9003a2973b58f3cb91c38dc2883473cb9384612ef0afc3cb954627903a28a3cb9708ebb70d5ee3cb98ccb"
        "892e2a313cb9a919933f99bf3cb9c5798cd5d92c3cb9e1ec2b6f74113cb9fe7226fad24a3cba1b0c39f93692"
        "3cba37bb21a2c85b3cba547f9e0bbb883cba715a724aa9a43cba8e4c64a0313d3cbaab563e9ff1083cbac878"
        "cd5af5ce3cbae5b4e18bb3363cbb030b4fc3a11a3cbb207cf09a985b3cbb3e0aa0e00c003cbb5bb541ce3d03"
        "3cbb797db93f89273cbb9764f1e5f73c3cbbb56bdb85256e3cbbd3936b2ec0a23cbbf1dc9b81ae833cbc1048"
        "6cec16a03cbc2ed7e5f07a2d3cbc4d8c136e0d1c3cbc6c6608ec87053cbc8b66e0eba6173cbcaa8fbd36a2ab"
        "3cbcc9e1c73bd6903cbce95e3068e0373cbd0906328b8f6e3cbd28db1037ef203cbd48de1533c6473cbd6910"
        "96e7f1233cbd8973f4d7fba53cbdaa0999206e703cbdcad2f8fc490e3cbdebd195522e373cbe0d06fb49d21c"
        "3cbe2e74c4ea46f63cbe501c99c1d1883cbe72002f97fe253cbe94214b2abf0a3cbeb681c0f76f083cbed923"
        "7610a73a3cbefc086101eca93cbf1f328ac253213cbf42a40fb74d6d3cbf665f20c901683cbf8a6604899782"
        "3cbfaebb187122bf3cbfd360d22fe7853cbff859c118f60b3cc00ed447d3a0753cc021a8028fc9473cc034a9"
        "83a902ab3cc047da4e3ef5c73cc05b3bf6adb37e3cc06ed023a726683cc082988f632e173cc0969708e8a254"
        "3cc0aacd7571c0c43cc0bf3dd1eed4483cc0d3ea34aa3d303cc0e8d4cf1165933cc0fdffefa69fb63cc1136e"
        "042070413cc129219bbb5d353cc13f1d69c4096d3cc1556448602e3b3cc16bf93b9deef33cc182df74d21261"
        "3cc19a1a564eebac3cc1b1ad777f2f8e3cc1c99ca971a6943cc1e1ebfbe4ae393cc1fa9fc2e2d9013cc213bc"
        "9d04cc813cc22d477a6fd3ee3cc24745a4ac9c243cc261bcc77658e03cc27cb2faa8592e3cc2982ecd770e78"
        "3cc2b437532a0a523cc2d0d43196db973cc2ee0db1a978f53cc30becd256aeee3cc32a7b5e68a4a33cc349c4"
        "05ae12a33cc369d27a33a8403cc38ab39256410a3cc3ac7570ae88fa3cc3cf27b31704a63cc3f2dbaa60f475"
        "3cc417a49cb9e5da3cc43d9815545e943cc464ce44a73a153cc48d62759c43bc3cc4b7739d6b5a273cc4e325"
        "0dcd89023cc5109f53e9ac413cc54011523a7e423cc571b1a94ae41b3cc5a5c08b718dd93cc5dc8a243ad0fe"
        "3cc61669cf861e4c3cc653ce7b006aea3cc69540be9fe5c33cc6db6b8d09e2323cc72728f05f7a343cc77995"
        "560906733cc7d42df4d6ce8c3cc839030529f2343cc8ab0fbfaa7c143cc92ee0946f44963cc9cbee014057ab"
        "3cca8fdc7894775a3ccb981f3878fdb13ccd3bb48209ad33"
    )
    """#
}
