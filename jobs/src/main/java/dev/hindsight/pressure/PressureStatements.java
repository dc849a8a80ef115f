package dev.hindsight.pressure;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Sales pressure in two or three sentences, never more certain than their intervals. */
public final class PressureStatements {

  private static final String TOPIC = "Sales pressure";

  private final Pressure pressure;
  private final int minimumCount;

  private PressureStatements(Pressure pressure, int minimumCount) {
    this.pressure = pressure;
    this.minimumCount = minimumCount;
  }

  /** At most three statements: what moves answers, what was claimed, how sure it was claimed. */
  public static List<Candidate> of(Measured<Pressure> pressure, int minimumCount) {
    return pressure.isMeasured()
        ? new PressureStatements(pressure.require(), minimumCount).statements()
        : List.of(notMeasured(pressure.notMeasured()));
  }

  private List<Candidate> statements() {
    List<Candidate> statements = new ArrayList<>();
    if (pressure.answers().isMeasured()) {
      statements.add(answers());
      truth().ifPresent(statements::add);
    } else {
      statements.add(notMeasured(pressure.answers().notMeasured()));
    }
    confidence().ifPresent(statements::add);
    return statements;
  }

  private static Candidate notMeasured(String reason) {
    return Candidate.of(
        new Statement(TOPIC, "Whether pressure moves answers is not measured: " + reason + "."),
        Certainty.OPEN,
        0);
  }

  private Candidate answers() {
    List<TacticEffect> all = pressure.answers().require().tactics();
    return all.stream()
        .filter(each -> each.verdict().isClear())
        .min(Comparator.comparing(each -> each.likeForLike().require().q()))
        .map(
            clearest ->
                Candidate.of(
                    new Statement(TOPIC, moves(clearest)), Certainty.CLEAR, clearest.with().of()))
        .orElseGet(() -> Candidate.of(new Statement(TOPIC, nothingMoves(all)), Certainty.OPEN, 0));
  }

  private String moves(TacticEffect effect) {
    return "Of deals' first requests still unanswered after %s days, those under “%s” get a yes %s%s"
        .formatted(
            pressure.answers().require().landmarkDays(),
            name(effect.tactic()),
            howOften(effect.likeForLike().require()),
            worth(effect.tactic()));
  }

  private static String howOften(LikeForLike made) {
    return made.ratio().isMeasured()
        ? "%s times as often as like requests without it (%s)"
            .formatted(
                Unit.RATIO.say(made.ratio().require().value()),
                Unit.RATIO.say(made.ratio().require()))
        : Say.points(made.difference()) + " against like requests without it";
  }

  private String worth(Tactic tactic) {
    Optional<DealComparison> found =
        pressure.worth().isMeasured()
            ? pressure.worth().require().stream()
                .filter(each -> each.tactic() == tactic)
                .map(TacticWorth::comparison)
                .findFirst()
            : Optional.empty();
    return found
        .map(
            comparison ->
                switch (comparison.verdict()) {
                  case MORE_OFTEN -> ", and those deals win more often: " + difference(comparison);
                  case LESS_OFTEN -> ", and those deals win less often: " + difference(comparison);
                  case NO_CLEAR_DIFFERENCE ->
                      "; whether those deals win more or less often is not clear: "
                          + difference(comparison);
                  case TOO_FEW_TO_SAY, NOT_MEASURED ->
                      "; too few of those deals have closed to say whether they win more often.";
                })
        .orElse(".");
  }

  private static String difference(DealComparison comparison) {
    return Say.points(comparison.likeForLike().require().difference()) + " among yes deals alike.";
  }

  private String nothingMoves(List<TacticEffect> all) {
    List<LikeForLike> compared =
        all.stream()
            .map(TacticEffect::likeForLike)
            .filter(Measured::isMeasured)
            .map(Measured::require)
            .toList();
    if (compared.isEmpty()) {
      return "Too few to say whether any tactic moves answers: fewer than %s like requests a side."
          .formatted(minimumCount);
    }
    String which =
        compared.size() == 1
            ? "The only tactic that could be compared is not"
            : "Of %s tactics that could be compared, none is".formatted(compared.size());
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
    if (!pressure.truth().isMeasured()) {
      return Optional.empty();
    }
    ClaimTruth truth = pressure.truth().require();
    if (truth.wonAnyway().of() < minimumCount) {
      return Optional.empty();
    }
    return Optional.of(
        Candidate.of(
            new Statement(
                "What was claimed",
                "Of %s closed deals pressed for that got no yes, %s were won without it: %s.%s"
                    .formatted(
                        Say.count(truth.wonAnyway().of()),
                        Say.count(truth.wonAnyway().count()),
                        Say.share(truth.wonAnyway().estimate().require()),
                        deadlines(truth))),
            Certainty.FACT,
            truth.wonAnyway().of()));
  }

  private String deadlines(ClaimTruth truth) {
    return truth.deadlines().isMeasured() && truth.deadlines().require().of() >= minimumCount
        ? " Of %s such deals, open or closed, whose claimed deadline has passed, %s were still running the day after."
            .formatted(
                Say.count(truth.deadlines().require().of()),
                Say.share(truth.deadlines().require().estimate().require()))
        : "";
  }

  private Optional<Candidate> confidence() {
    if (!pressure.confidence().isMeasured()
        || pressure.confidence().require().won().of() < minimumCount) {
      return Optional.empty();
    }
    ClaimedConfidence claims = pressure.confidence().require();
    return Optional.of(
        Candidate.of(
            new Statement(
                "Claimed confidence",
                "Sales claimed %s on average that a yes would close the deal; of %s such deals %s were won: %s.%s"
                    .formatted(
                        Unit.SHARE.say(claims.meanClaimed()),
                        Say.count(claims.won().of()),
                        Say.share(claims.won().estimate().require()),
                        overclaim(claims),
                        held(claims))),
            claims.overclaim().excludes(0) ? Certainty.CLEAR : Certainty.FACT,
            claims.won().of()));
  }

  private static String held(ClaimedConfidence claims) {
    long held = claims.heldByCrm().require();
    return held == 0
        ? ""
        : " Of %s nobody stated a claim, and the CRM's chance of winning counts."
            .formatted(Say.count(held));
  }

  private static String overclaim(ClaimedConfidence claims) {
    if (!claims.overclaim().excludes(0)) {
      return "no clear difference";
    }
    return claims.overclaim().value() > 0
        ? "more was claimed than came"
        : "less was claimed than came";
  }

  private static String name(Tactic tactic) {
    return tactic.label().toLowerCase(Locale.ROOT);
  }
}
