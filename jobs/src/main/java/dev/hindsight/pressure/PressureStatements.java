package dev.hindsight.pressure;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
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
    }
    statements.addAll(new ClaimStatements(pressure, minimumCount).all());
    return statements;
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
}
