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
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sales pressure in a few sentences, never more certain than their intervals. */
public final class PressureStatements {

  private static final String TOPIC = "Sales pressure";

  private static final double MOST = 0.5;

  private final Pressure pressure;
  private final int minimumCount;

  private PressureStatements(Pressure pressure, int minimumCount) {
    this.pressure = pressure;
    this.minimumCount = minimumCount;
  }

  /**
   * At most five statements: what moves answers, what was claimed, how sure it was claimed, whether
   * the only opportunity was one, and whether others came. None where nothing of it is measured.
   */
  public static List<Candidate> of(Measured<Pressure> pressure, int minimumCount) {
    return pressure.isMeasured()
        ? new PressureStatements(pressure.require(), minimumCount).statements()
        : List.of();
  }

  private List<Candidate> statements() {
    List<Candidate> statements = new ArrayList<>();
    if (pressure.answers().isMeasured()) {
      statements.add(answers());
      truth().ifPresent(statements::add);
    }
    confidence().ifPresent(statements::add);
    only().ifPresent(statements::add);
    prospects().ifPresent(statements::add);
    return statements;
  }

  /** Of none nothing can be said, however few are enough. */
  private boolean isEnough(Rate rate) {
    return rate.of() >= Math.max(1, minimumCount);
  }

  private Candidate answers() {
    List<TacticEffect> all = pressure.answers().require().tactics();
    return all.stream()
        .filter(each -> each.verdict().isClear())
        .min(Comparator.comparing(each -> each.likeForLike().require().q()))
        .map(clearest -> Candidate.of(moves(clearest), Certainty.CLEAR, clearest.with().of()))
        .orElseGet(() -> Candidate.of(nothingMoves(all), Certainty.OPEN, 0));
  }

  private Statement moves(TacticEffect effect) {
    LikeForLike made = effect.likeForLike().require();
    Basis basis = Basis.ofWindow(effect.with().of() + effect.without().of(), "request");
    return Statement.of(
        TOPIC,
        made.ratio().isMeasured()
            ? Shown.ratio(made.ratio().require(), basis)
            : Shown.points(made.difference(), basis),
        "“%s” is associated with %s yes than like requests get without it."
            .formatted(effect.tactic().label(), made.difference().value() < 0 ? "fewer" : "more"),
        Stream.of(
                Stream.of(
                    "Compared are deals' first requests still unanswered after %s days."
                        .formatted(pressure.answers().require().landmarkDays())),
                effect.sensitivity().map(Say::sensitivity).stream(),
                worth(effect.tactic()).stream())
            .flatMap(Function.identity())
            .toList());
  }

  private Optional<String> worth(Tactic tactic) {
    return pressure.worth().isMeasured()
        ? pressure.worth().require().stream()
            .filter(each -> each.tactic() == tactic)
            .map(each -> worth(each.comparison()))
            .findFirst()
        : Optional.empty();
  }

  private static String worth(DealComparison comparison) {
    return switch (comparison.verdict()) {
      case MORE_OFTEN -> "Those deals win more often: " + difference(comparison);
      case LESS_OFTEN -> "Those deals win less often: " + difference(comparison);
      case NO_CLEAR_DIFFERENCE ->
          "Whether those deals win more or less often is not clear: "
              + difference(comparison)
              + TacticsUntilTold.worth(comparison);
      case TOO_FEW_TO_SAY, NOT_MEASURED ->
          "Too few of those deals have closed to say whether they win more often."
              + TacticsUntilTold.worth(comparison);
    };
  }

  private static String difference(DealComparison comparison) {
    return Say.points(comparison.likeForLike().require().difference()) + " among yes deals alike.";
  }

  private Statement nothingMoves(List<TacticEffect> all) {
    List<LikeForLike> compared =
        all.stream().map(TacticEffect::likeForLike).flatMap(Measured::stream).toList();
    return compared.isEmpty()
        ? Statement.inWords(
                TOPIC,
                "Too few to say whether any tactic moves answers: fewer than %s like requests a side."
                    .formatted(minimumCount))
            .withDetails(TacticsUntilTold.answers(all))
        : Statement.of(
            TOPIC,
            Shown.counted(Unit.COUNT, 0, Basis.ofWindow(compared.size(), "tactic")),
            nothingMovesOf(compared),
            TacticsUntilTold.answers(all));
  }

  private static String nothingMovesOf(List<LikeForLike> compared) {
    String which =
        compared.size() == 1
            ? "The only tactic that could be compared is not"
            : "None of %s tactics that could be compared is".formatted(compared.size());
    return "%s clearly associated with more or fewer yes: %s shows %s."
        .formatted(which, compared.size() == 1 ? "it" : "none", atMost(compared));
  }

  /** So that “none is clear” is not read as “none does anything”. */
  private static String atMost(List<LikeForLike> compared) {
    String or =
        compared.size() == 1
            ? "no more than %s and no less than %s"
            : "more than %s or less than %s";
    return compared.stream().allMatch(each -> each.ratio().isMeasured())
        ? limits(compared, each -> each.ratio().require(), or, Unit.RATIO) + " times as many yes"
        : limits(compared, LikeForLike::difference, or, Unit.POINTS);
  }

  private static String limits(
      List<LikeForLike> compared,
      Function<LikeForLike, Estimate> interval,
      String words,
      Unit unit) {
    Estimate widest = Estimate.around(compared.stream().map(interval).toList());
    return words.formatted(unit.say(widest.upper()), unit.say(widest.lower()));
  }

  private Optional<Candidate> truth() {
    return Optional.ofNullable(pressure.truth().value())
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
    return Optional.ofNullable(truth.deadlines().value())
        .filter(this::isEnough)
        .map(
            deadlines ->
                "Of %s such deals, open or closed, whose claimed deadline has passed, %s were still running the day after."
                    .formatted(
                        Say.count(deadlines.of()), Say.share(deadlines.estimate().require())));
  }

  /** Said only where it is certain that most were not the only one. */
  private Optional<Candidate> only() {
    return Optional.ofNullable(pressure.onlyOpportunity().value())
        .filter(only -> isEnough(only.othersOpen()))
        .filter(only -> only.othersOpen().estimate().require().lower() > MOST)
        .map(only -> Candidate.of(only(only), Certainty.FACT, only.othersOpen().of()));
  }

  private static Statement only(OnlyOpportunity only) {
    return Statement.of(
        "The only opportunity",
        Shown.share(only.othersOpen(), Basis.ofWindow(only.othersOpen().of(), "deal")),
        "Of deals that were called the only opportunity, this share was not: whoever sells it had another one open on that day.",
        others(only).stream().toList());
  }

  /** Said only where it is certain that others came more, or less, often than not. */
  private Optional<Candidate> prospects() {
    return Optional.ofNullable(pressure.otherProspects().value())
        .filter(each -> isEnough(each.allCame()))
        .filter(each -> each.allCame().estimate().require().excludes(MOST))
        .map(each -> Candidate.of(prospects(each), Certainty.FACT, each.allCame().of()));
  }

  private Statement prospects(OtherProspects prospects) {
    return Statement.of(
        "Other prospects",
        Shown.share(prospects.allCame(), Basis.ofDelivered(prospects.allCame().of())),
        "After this share of yeses for which others were known to want the same, as many came in the year after it was delivered.",
        Stream.concat(
                Stream.of("To come is to ask for the same, or to win a deal with such a request."),
                CameByClaim.of(prospects, minimumCount).stream())
            .toList());
  }

  private static Optional<String> others(OnlyOpportunity only) {
    return Optional.ofNullable(only.medianOthers().value())
        .map(
            median ->
                "At the median, %s other deals were open."
                    .formatted(ClaimFigures.MEDIAN_OTHERS.unit().say(median.value())));
  }

  private Optional<String> plans() {
    return Optional.ofNullable(pressure.deadlinePlans().value())
        .map(DeadlinePlans::plannedLater)
        .filter(this::isEnough)
        .map(
            later ->
                "Of %s deals with a claimed deadline, whatever the answer, the CRM planned %s to close after it on the very day that it was claimed."
                    .formatted(Say.count(later.of()), Say.share(later.estimate().require())));
  }

  private Optional<Candidate> confidence() {
    return Optional.ofNullable(pressure.confidence().value())
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
