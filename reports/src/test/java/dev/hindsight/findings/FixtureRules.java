package dev.hindsight.findings;

import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/** Rules of the made-up company. */
final class FixtureRules {

  private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 28);
  private static final Measured<FollowedRule> NOT_ADOPTED =
      Measured.not("no day is configured on which it was adopted");
  private static final Measured<Double> FIRST_CLAIMED =
      Measured.not("no claimed rule stands above it");

  private FixtureRules() {}

  /** Two that are claimed, an own one that is followed, and the next. */
  static Rules full() {
    return new Rules(
        FIRST,
        LAST,
        57,
        74,
        3.18,
        3.05,
        List.of(
            new Rule(
                "off strategy and under pressure",
                List.of("off strategy", "under pressure"),
                false,
                RuledAnswer.YES,
                64,
                41,
                Measured.of(new Estimate(-12_400, -21_900, -2_900)),
                Measured.of(new Estimate(-14_100, -20_200, -7_800)),
                22,
                Measured.of(-15_250.0),
                true,
                FIRST_CLAIMED,
                NOT_ADOPTED),
            new Rule(
                "expansion",
                List.of("expansion"),
                false,
                RuledAnswer.REFUSAL,
                88,
                52,
                Measured.of(new Estimate(9_300, 1_200, 17_400)),
                Measured.of(new Estimate(8_800, 2_100, 15_200)),
                31,
                Measured.of(7_900.0),
                true,
                Measured.of(0.0),
                NOT_ADOPTED),
            own(),
            new Rule(
                "Nothing for one prospect alone",
                List.of("other_prospects is 0", "segment is Entreprise"),
                true,
                RuledAnswer.YES,
                0,
                0,
                Measured.not("it catches 0 settled yeses, and 30 are needed"),
                Measured.not("it catches none"),
                0,
                Measured.not("it catches none of the last four quarters"),
                false,
                Measured.not("it catches none"),
                NOT_ADOPTED)),
        List.of(
            "\"Nothing for one prospect alone\" catches no decision: no deal has the `segment` "
                + "\"Entreprise\" (nearest: \"Enterprise\")."));
  }

  private static Rule own() {
    return new Rule(
        "No yes off strategy",
        List.of("strategic_fit is off_strategy"),
        true,
        RuledAnswer.YES,
        118,
        73,
        Measured.of(new Estimate(-4_150, -11_300, 3_000)),
        Measured.of(new Estimate(-5_900, -10_400, -1_200)),
        38,
        Measured.of(-6_020.0),
        false,
        Measured.of(0.54),
        Measured.of(
            new FollowedRule(
                LocalDate.of(2026, 4, 1),
                FixtureStatistics.rate(26, 34),
                FixtureStatistics.rate(29, 71),
                Measured.of(-8_700.0),
                Measured.of(310.0))));
  }

  /** So few decisions that no rule is judged. */
  static Measured<Rules> tooFew() {
    return Measured.not(
        "no condition holds for 30 settled decisions with one answer and 10 with the other");
  }
}
