/// `torch.nn.utils.rnn`: sequences of different lengths in one tensor.
enum SequenceSource {
  static let text = #"""
    import torch


    def pad_sequence(sequences, batch_first=False, padding_value=0.0, padding_side="right"):
        """Sequences one beside the other, the short ones filled up."""
        try:
            parts = list(sequences)
        except TypeError:
            raise RuntimeError(
                "pad_sequence: Expected iterable for input sequences, but got arg of type: "
                f"{type(sequences)}"
            ) from None
        if padding_side not in ("right", "left"):
            raise RuntimeError(
                f"Expected padding_side to be one of left or right, but got {padding_side}.")
        if not parts:
            raise RuntimeError("received an empty list of sequences")
        length = max(part.size(0) for part in parts)
        rest = parts[0].shape[1:]
        shape = (len(parts), length, *rest) if batch_first else (length, len(parts), *rest)
        result = parts[0].new_full(shape, padding_value)
        for place, part in enumerate(parts):
            column = result[place] if batch_first else result[:, place]
            start = length - part.size(0) if padding_side == "left" else 0
            column[start:start + part.size(0)] = part
        return result


    def unpad_sequence(padded_sequences, lengths, batch_first=False):
        """The sequences without what filled them up."""
        rows = padded_sequences if batch_first else padded_sequences.transpose(0, 1)
        return [row[:length] for row, length in zip(rows, lengths.tolist())]


    def _refused(name):
        def refuse(*args, **kwargs):
            raise NotImplementedError(
                f"torch.nn.utils.rnn.{name}: lossrepl has no recurrent layers")

        refuse.__name__ = refuse.__qualname__ = name
        return refuse


    for _name in ("pack_padded_sequence", "pad_packed_sequence", "pack_sequence",
                  "unpack_sequence", "PackedSequence"):
        globals()[_name] = _refused(_name)
    """#
}
