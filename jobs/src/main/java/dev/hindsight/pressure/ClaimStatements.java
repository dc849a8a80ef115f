package dev.hindsight.pressure;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.pressure.CameByClaim;
import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was claimed, against what came, in a few sentences. */
final class ClaimStatements {

  private static final double MOST = 0.5;

  private final Pressure pressure;
  private final int minimumCount;

  ClaimStatements(Pressure pressure, int minimumCount) {
    this.pressure = pressure;
    this.minimumCount = minimumCount;
  }

  /**
   * At most four: what was claimed, how sure it was claimed, whether the only opportunity was one,
   * and whether others came.
   */
  List<Candidate> all() {
    return Stream.of(truth(), confidence(), only(), prospects()).flatMap(Optional::stream).toList();
  }

  private boolean isEnough(Rate rate) {
    return rate.of() >= minimumCount;
  }

  private Optional<Candidate> truth() {
    return pressure
        .truth()
        .optional()
        .filter(truth -> isEnough(truth.wonAnyway()))
        .map(truth -> Candidate.of(truth(truth), Certainty.FACT, truth.wonAnyway().of()));
  }

  private Statement truth(ClaimTruth truth) {
    return Statement.of(
        "What was claimed",
        Shown.share(truth.wonAnyway(), Basis.ofWindow(truth.wonAnyway().of(), "closed deal")),
        "This share of closed deals that were pressed for and got no yes was won without it.",
        Stream.concat(deadlines(truth).stream(), plans().stream()).toList());
  }

  private Optional<String> deadlines(ClaimTruth truth) {
    return truth
        .deadlines()
        .optional()
        .filter(this::isEnough)
        .map(
            deadlines ->
                "Of %s such deals, open or closed, whose claimed deadline has passed, %s were still running the day after."
                    .formatted(
                        Say.count(deadlines.of()), Say.share(deadlines.estimate().require())));
  }

  /** Said only where it is certain that most were not the only one. */
  private Optional<Candidate> only() {
    return pressure
        .onlyOpportunity()
        .optional()
        .filter(only -> isEnough(only.othersOpen()))
        .filter(only -> only.othersOpen().estimate().require().lower() > MOST)
        .map(only -> Candidate.of(only(only), Certainty.FACT, only.othersOpen().of()));
  }

  private static Statement only(OnlyOpportunity only) {
    return Statement.of(
        "The only opportunity",
        Shown.share(only.othersOpen(), Basis.ofWindow(only.othersOpen().of(), "deal")),
        "Of deals that were called the only opportunity, this share was not: whoever sells it had"
            + " another one open on that day.",
        others(only).stream().toList());
  }

  /** Said only where it is certain that others came more, or less, often than not. */
  private Optional<Candidate> prospects() {
    return pressure
        .otherProspects()
        .optional()
        .filter(each -> isEnough(each.allCame()))
        .filter(each -> each.allCame().estimate().require().excludes(MOST))
        .map(each -> Candidate.of(prospects(each), Certainty.FACT, each.allCame().of()));
  }

  private Statement prospects(OtherProspects prospects) {
    return Statement.of(
        "Other prospects",
        Shown.share(prospects.allCame(), Basis.ofDelivered(prospects.allCame().of())),
        "After this share of yeses for which others were known to want the same, as many came in"
            + " the year after it was delivered.",
        Stream.concat(
                Stream.of("To come is to ask for the same, or to win a deal with such a request."),
                CameByClaim.of(prospects, minimumCount).stream())
            .toList());
  }

  private static Optional<String> others(OnlyOpportunity only) {
    return only.medianOthers()
        .optional()
        .map(
            median ->
                "At the median, %s other deals were open."
                    .formatted(ClaimFigures.MEDIAN_OTHERS.unit().say(median.value())));
  }

  private Optional<String> plans() {
    return pressure
        .deadlinePlans()
        .optional()
        .map(DeadlinePlans::plannedLater)
        .filter(this::isEnough)
        .map(
            later ->
                "Of %s deals with a claimed deadline, whatever the answer, the CRM planned %s to close after it on the very day that it was claimed."
                    .formatted(Say.count(later.of()), Say.share(later.estimate().require())));
  }

  private Optional<Candidate> confidence() {
    return pressure
        .confidence()
        .optional()
        .filter(claims -> isEnough(claims.won()))
        .map(
            claims ->
                Candidate.of(
                    confidence(claims),
                    claims.overclaim().excludes(0) ? Certainty.CLEAR : Certainty.FACT,
                    claims.won().of()));
  }

  private static Statement confidence(ClaimedConfidence claims) {
    return Statement.of(
        "Claimed confidence",
        Shown.share(claims.won(), Basis.ofWindow(claims.won().of(), "closed yes deal"))
            .against(claims.meanClaimed()),
        "This share of yes deals with a claim was won; on average sales claimed %s%s."
            .formatted(Unit.SHARE.say(claims.meanClaimed()), overclaim(claims)),
        held(claims).stream().toList());
  }

  private static Optional<String> held(ClaimedConfidence claims) {
    long held = claims.heldByCrm().require();
    return held == 0
        ? Optional.empty()
        : Optional.of(
            "Of %s nobody stated a claim, and the CRM's chance of winning counts."
                .formatted(Say.count(held)));
  }

  private static String overclaim(ClaimedConfidence claims) {
    if (!claims.overclaim().excludes(0)) {
      return ", no clear difference";
    }
    return claims.overclaim().value() > 0 ? ", more than came" : ", less than came";
  }
}
