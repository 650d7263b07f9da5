package import Lessons

extension Session {
  /// Tries repairs of the latest failure on copies of the session; nil when none are known.
  ///
  /// Whether a repair keeps the objective is decided by its numbers: loss and gradient with
  /// respect to the input, at the learner's data and at a second point.
  package func fixes() -> Explanation? {
    guard let failure, let problem = failure.problem, let evidence = evidence(),
      let plan = RepairPlan(problem, evidence)
    else { return nil }
    let place = failingPlace?.place
    let reference = attempt(plan.reference, plan, at: place)
    var rows: [[String]] = []
    var errors: [String] = []
    for repair in plan.candidates {
      let trial = attempt(repair, plan, at: place)
      let shown = repair.code(
        x: Problem.Names(plan.input).text, y: Problem.Names(plan.target).text)
      rows.append(row(repair, shown, trial, reference))
      if case .failed(let error) = trial { errors.append("`" + shown + "`: " + error) }
    }
    return Explanation(
      code: problem.code, title: "Repairs, tried on a copy of this session",
      message: failure.error.summary, sections: sections(rows, errors, plan, reference))
  }

  private func row(
    _ repair: Repair, _ code: String, _ trial: Trial, _ reference: Trial
  ) -> [String] {
    let loss = trial.loss.map { Session.text(of: $0) } ?? "-"
    switch trial {
    case .ran:
      return [repair.title, "yes", loss, Session.verdict(trial, reference), code]
    case .gradientless:
      return [repair.title, "yes", loss, "runs, but cannot learn", code]
    case .failed:
      return [repair.title, "no", loss, "fails", code]
    }
  }

  private static func verdict(_ trial: Trial, _ reference: Trial) -> String {
    guard trial.isSameObjective(as: reference) else { return "runs, but another objective" }
    return trial.isSameForBatchOfOne(as: reference)
      ? "same model" : "same model, except for a batch of one"
  }

  private func sections(
    _ rows: [[String]], _ errors: [String], _ plan: RepairPlan, _ reference: Trial
  ) -> [Explanation.Section] {
    let table = Explanation.Table(
      columns: ["repair", "runs?", "loss", "verdict"], rows: rows.map { Array($0.prefix(4)) })
    let codes = rows.map { $0[0] + ": `" + $0[4] + "`" }
    var sections = [
      Explanation.Section("", [.table(table), .paragraph(Session.measure(plan, reference))]),
      Explanation.Section("The code of each", [.list(codes)]),
    ]
    if !errors.isEmpty { sections.append(Explanation.Section("Why some fail", [.list(errors)])) }
    return sections
  }

  private static func measure(_ plan: RepairPlan, _ reference: Trial) -> String {
    let code = plan.reference.code(
      x: Problem.Names(plan.input).text, y: Problem.Names(plan.target).text)
    guard reference.loss != nil else {
      return "The objective to compare with, `" + code + "`, does not run here."
    }
    return "Same model: loss and gradient equal those of `" + code
      + "`, with your numbers and with others. Nothing was changed in your session."
  }
}
