package dev.hindsight.reporting;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.findings.quality.LinkQuality;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.LateAnswers;
import java.util.List;
import java.util.Set;

/** What the links between exports are worth, and what a reader must know of it. */
public final class ExportRemarks {

  /** What churn rests on. */
  static final Set<KeyLink> OF_CHURN =
      Set.of(
          KeyLink.WAIT_ACCOUNT,
          KeyLink.WAIT_ITEM,
          KeyLink.DISPLACEMENT_REQUEST,
          KeyLink.DISPLACEMENT_ITEM);

  /** What the ledger rests on. */
  static final Set<KeyLink> OF_PAY_OFF =
      Set.of(
          KeyLink.REQUEST_DEAL,
          KeyLink.DECISION_REQUEST,
          KeyLink.WAIT_ACCOUNT,
          KeyLink.WAIT_ITEM,
          KeyLink.DISPLACEMENT_REQUEST,
          KeyLink.DISPLACEMENT_ITEM);

  private ExportRemarks() {}

  /** What is left out where keys of some links point nowhere: a sentence, or none. */
  static List<String> leftOut(Company company, Set<KeyLink> links) {
    return LinkQuality.leftOut(
            company.links().stream()
                .filter(count -> links.contains(count.link()))
                .map(ExportRemarks::quality)
                .toList())
        .stream()
        .toList();
  }

  /** What became of the keys of each link. */
  public static List<LinkQuality> links(Company company) {
    return company.links().stream().map(ExportRemarks::quality).toList();
  }

  private static LinkQuality quality(LinkTally.Count count) {
    return new LinkQuality(
        count.link().table().name(),
        count.link().column(),
        count.link().target().name(),
        count.keys(),
        count.unmet());
  }

  /** Whether answers come too late. */
  public static List<String> of(Company company) {
    return late(company.answers());
  }

  /** Most answers after the close are no answers: they are dated by something else. */
  private static List<String> late(LateAnswers answers) {
    return 2 * answers.late() <= answers.answered()
        ? List.of()
        : List.of(
            "%s of the %s answered requests of closed deals (%s) have no answer on or before the day of the close, and count as undecided: `decided_at` may be the day of the last change. Export the day on which each answer was given, such as from the history of the status."
                .formatted(
                    Say.count(answers.late()),
                    Say.count(answers.answered()),
                    Unit.FINE_SHARE.say((double) answers.late() / answers.answered())));
  }
}
