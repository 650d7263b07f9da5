import Lessons

// What to try.

extension Problem {
  func remedies(_ evidence: Evidence?) -> [Explanation.Part] {
    let input = evidence?.operand("input")?.text ?? "input"
    let target = evidence?.operand("target")?.text ?? "target"
    return [.list(advice(Names(input), Names(target)))]
  }

  /// A piece of source, bracketed where it must be before something is appended.
  struct Names {
    let text: String
    init(_ text: String) {
      let simple = text.utf8.allSatisfy { byte in
        (byte >= 48 && byte < 58) || (byte >= 65 && byte < 91) || (byte >= 97 && byte < 123)
          || byte == 95 || byte == 46 || byte >= 128
      }
      let closed = (text.hasSuffix(")") || text.hasSuffix("]")) && !text.contains(" ")
      self.text = simple || closed ? text : "(" + text + ")"
    }
  }

  private func advice(_ input: Names, _ target: Names) -> [String] {
    let x = input.text
    let y = target.text
    switch self {
    case .lossSizes(let target, let input) where input.last == 2 && input.count > target.count:
      return [
        "One logit: give the last layer one output (`nn.Linear(…, 1)`, then `.squeeze(1)`), or "
          + "take the difference `\(x)[:, 1] - \(x)[:, 0]`, with `\(y).float()`.",
        "Or keep both logits: `nn.CrossEntropyLoss()(\(x), \(y))`, with int64 targets.",
      ]
    case .lossSizes(let target, let input) where input.count > target.count:
      return [
        "More than two classes, one of them right: `nn.CrossEntropyLoss()(\(x), \(y))`.",
        "Several may be right at once: give every class a target of its own, 0.0 or 1.0, so that "
          + "the target has the input's shape.",
      ]
    case .lossSizes:
      return ["Find where the two were made, and make their shapes equal there."]
    case .columnAgainstRow(let target, let input):
      return input.count > target.count
        ? ["Drop the axis: `\(x).squeeze(1)`.", "Or give the target one: `\(y).unsqueeze(1)`."]
        : ["Drop the target's axis: `\(y).squeeze(1)`."]
    case .integerTarget:
      return [
        "Give the loss float targets: `\(y).float()`.",
        "Or, with one score for each class, keep int64 targets and use `nn.CrossEntropyLoss()`.",
      ]
    case .broadcastLoss:
      return [
        "Make the shapes equal before the loss: `.squeeze(1)` the prediction, or `.unsqueeze(1)` "
          + "the target."
      ]
    default: return shapeAdvice
    }
  }

  private var shapeAdvice: [String] {
    switch self {
    case .broadcast:
      [
        "Print both shapes. To line them up, `unsqueeze` puts in an axis of length 1 and "
          + "`transpose` swaps two."
      ]
    case .matrixProduct(let left, let right):
      [
        "Flatten what comes in, if it has more axes than (batch, features): "
          + "`x.flatten(start_dim=1)`.",
        "Or make the layer fit: `nn.Linear(\(left.last ?? 0), \(right.last ?? 0))`.",
      ]
    case .classOutOfRange(let target):
      target < 0
        ? ["Targets are numbered from 0; -100 alone is ignored."]
        : [
          "Number the classes from 0: `target.min()` and `target.max()` show whether they start "
            + "at 1.",
          "Or give the last layer at least \(target + 1) outputs.",
        ]
    case .viewSize:
      ["Keep the product of the sizes, or let one be worked out: `view(batch, -1)`."]
    case .viewStrides:
      ["Use `reshape(…)`, which copies when it must, or `.contiguous().view(…)`."]
    case .classTargetDType: ["Give it whole numbers: `target.long()`."]
    case .probabilityRange:
      ["For raw scores use `BCEWithLogitsLoss`, or apply `torch.sigmoid` first."]
    case .batchSizes:
      ["Look for a `view(-1)` or `reshape` that swallowed the batch axis, and keep it."]
    case .channels(_, _, let expected, let got):
      [
        "Make the layer for the pictures: `nn.Conv2d(\(got), …)` in place of `(\(expected), …)`.",
        "If the channels stand last, move them: `x.permute(0, 3, 1, 2)`.",
      ]
    case .dimensionRange, .indexRange: ["Print `.shape` just before this line."]
    default: autogradAdvice
    }
  }

  private var autogradAdvice: [String] {
    switch self {
    case .freedGraph:
      [
        "Compute the loss anew before each `backward()`.",
        "Several losses on one graph: add them up and call `backward()` once, or pass "
          + "`retain_graph=True` to all but the last.",
      ]
    case .nothingRecorded:
      [
        "Compute the loss outside `torch.no_grad()` and without `.detach()`, `.item()` or "
          + "`.argmax()` on the way.",
        "For a tensor of your own, set `requires_grad=True`.",
      ]
    case .nonScalarBackward:
      ["Reduce first: `loss.mean().backward()`, or leave `reduction=\"mean\"` in the loss."]
    case .leafInPlace:
      ["Change it inside `with torch.no_grad():`, as optimizers do."]
    case .changedInPlace:
      ["Write `x = x + 1` for `x += 1` (or `clone()` first), so that the old value stays."]
    case .matrixDTypes:
      ["Convert one side: `.float()` for what comes in, or `.double()` for both."]
    case .devices: ["Move both to one place: `x.to(device)`, `model.to(device)`."]
    case .stateDict:
      [
        "Build the model as it was when it was saved, or load what fits with "
          + "`load_state_dict(…, strict=False)` and read what it returns."
      ]
    default: otherAdvice
    }
  }

  private var otherAdvice: [String] {
    switch self {
    case .manyElements: ["Choose one (`x[0].item()`), reduce (`x.mean().item()`), or `x.tolist()`."]
    case .ambiguousTruth:
      ["Say which you mean: `.all()` or `.any()`. Between masks write `&`, `|` and `~`."]
    case .integerMean: ["Convert first: `x.float().mean()`."]
    case .noGradient: ["Call `backward()` first, and check that the tensor takes part in the loss."]
    case .needsDetach: ["`x.detach().numpy()`."]
    case .asyncArgument: ["Write `non_blocking=True`, which is what `async=True` is called today."]
    case .missingModule: [Problem.importableSentence]
    case .oldPython(let spelling), .oldTorch(let spelling): [spelling.today]
    case .emptyParameters: ["Keep layers in `nn.ModuleList`, and pass `model.parameters()`."]
    default: []
    }
  }
}
