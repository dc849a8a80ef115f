package dev.hindsight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import dev.hindsight.plain.PlainRules;
import dev.hindsight.plain.PlainRules.Judged;
import dev.hindsight.plain.TradeOffCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of random companies, recomputed by {@link PlainRules}. */
class RuleAgreementTest {

  private static final int RESAMPLES = 60;
  private static final String AS_OF = "2026-08-10";
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(AS_OF));

  /** What a report looks at, as its words in the table stand for the columns of a rule. */
  private static final Map<String, String> SEARCHED = new LinkedHashMap<>();

  static {
    SEARCHED.put("off strategy", "strategic_fit=off_strategy");
    SEARCHED.put("nobody else known to want it", "other_prospects=0");
    SEARCHED.put("no written description", "written_description=no");
    SEARCHED.put("under pressure", "tactic=any");
    SEARCHED.put("answered within a week", "waited=up_to_7_days");
    SEARCHED.put("in a quarter's last fortnight", "quarter_end=yes");
    SEARCHED.put("claimed at 80\u00a0% or more", "claimed_confidence=from_80");
    SEARCHED.put("team below 80\u00a0% of its quota", "attainment=below_50,50_to_80");
    SEARCHED.put("new business", "deal_type=new_business");
    SEARCHED.put("large deal", "size_band=large");
  }

  /** Those of {@link RuledTradingCompany#OWN}. */
  private static final Map<String, List<String>> OWN =
      Map.of(
          "Off strategy in A",
          List.of("strategic_fit=off_strategy", "segment=A,nowhere"),
          "Pressed late",
          List.of("tactic=churn_threat,deadline", "waited=8_to_30_days,over_30_days"),
          "Prepared",
          List.of("written_description=yes", "prospect_interviewed=yes"),
          "Small or middling",
          List.of("size_band=small,medium", "quarter_end=no"),
          "Unsure",
          List.of("claimed_confidence=below_50", "other_prospects=0,1_to_2"),
          "Ahead",
          List.of("attainment=80_to_100,from_100"),
          "Red",
          List.of("sales_team=RED", "deal_type=expansion,renewal"),
          "North",
          List.of("region=North"));

  private static final List<String> AGAINST_YES =
      List.of("Off strategy in A", "Pressed late", "Unsure", "Red");
  private static final List<String> YES = List.of("yes");

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void agreesWithThePlainRecomputation(int seed) {
    WrittenExports exports = RuledTradingCompany.of(seed, 500);
    Rules rules =
        new FoundRules(
                exports, AS_OF, RuledTradingCompany.OWN, TradeOffCompany.dayRate("1.25"), RESAMPLES)
            .rules();
    PlainRules plain =
        new PlainRules(
            exports, new PlainPayOff(exports, PERIOD, new BigDecimal("1.25"), RESAMPLES));

    List<Judged> judged = judged(plain);
    assertThat(rules.judged()).isEqualTo(judged.size());
    double below = furthest(judged, each -> -each);
    double above = furthest(judged, each -> each);
    assertThat(rules.below()).isCloseTo(below, within(1e-6));
    assertThat(rules.above()).isCloseTo(above, within(1e-6));
    assertThat(rules.shown()).hasSizeGreaterThan(10);
    rules.shown().forEach(rule -> agrees(rule, plain, below, above));
    assertThat(rules.shown().stream().filter(Rule::isOwn)).hasSize(OWN.size());
  }

  private static List<String> conditions(String name) {
    return OWN.containsKey(name)
        ? OWN.get(name)
        : Arrays.stream(name.split(", ", -1)).map(SEARCHED::get).toList();
  }

  private static List<String> answers(RuledAnswer answer) {
    return answer == RuledAnswer.YES ? YES : PlainRules.REFUSALS;
  }

  /** All that have enough decisions. */
  private static List<Judged> judged(PlainRules plain) {
    List<String> names = new ArrayList<>(SEARCHED.keySet());
    for (String one : SEARCHED.keySet()) {
      SEARCHED.keySet().stream()
          .dropWhile(other -> !other.equals(one))
          .skip(1)
          .forEach(other -> names.add(one + ", " + other));
    }
    names.addAll(OWN.keySet());
    List<Judged> judged = new ArrayList<>();
    for (String name : names) {
      boolean both = !OWN.containsKey(name);
      if (both || AGAINST_YES.contains(name)) {
        add(name, YES, PlainRules.REFUSALS, plain, judged);
      }
      if (both || !AGAINST_YES.contains(name)) {
        add(name, PlainRules.REFUSALS, YES, plain, judged);
      }
    }
    return judged;
  }

  /** How many standard errors on one side hold for all of them. */
  private static double furthest(List<Judged> judged, DoubleUnaryOperator side) {
    double[] furthest =
        IntStream.rangeClosed(1, RESAMPLES)
            .mapToDouble(
                place ->
                    judged.stream()
                        .mapToDouble(each -> side.applyAsDouble(each.deviation(place)))
                        .max()
                        .orElse(0))
            .map(each -> Math.max(0, each))
            .sorted()
            .toArray();
    double at = 0.975 * (RESAMPLES - 1);
    int below = (int) at;
    return furthest[below] + (at - below) * (furthest[below + 1] - furthest[below]);
  }

  private static void add(
      String name, List<String> answers, List<String> others, PlainRules plain, List<Judged> to) {
    List<PlainLedger.TradeOff> meeting = plain.meeting(conditions(name));
    List<PlainLedger.TradeOff> caught = plain.settled(meeting, answers);
    if (caught.size() >= 30 && plain.settled(meeting, others).size() >= 10) {
      to.add(plain.judged(caught));
    }
  }

  private static void agrees(Rule rule, PlainRules plain, double below, double above) {
    List<PlainLedger.TradeOff> meeting = plain.meeting(conditions(rule.name()));
    List<PlainLedger.TradeOff> caught = plain.settled(meeting, answers(rule.answer()));
    int otherwise = plain.settled(meeting, answers(rule.answer().other())).size();
    Judged judged = plain.judged(caught);

    assertThat(rule.caught()).as(rule.name()).isEqualTo(caught.size());
    assertThat(rule.otherwise()).as(rule.name()).isEqualTo(otherwise);
    assertThat(rule.mean().isMeasured()).isEqualTo(caught.size() >= 30 && otherwise >= 10);
    if (rule.mean().isMeasured()) {
      assertThat(rule.mean().require().value()).isCloseTo(judged.means()[0], within(1e-4));
      assertThat(rule.mean().require().lower())
          .isCloseTo(judged.means()[0] - below * judged.error(), within(1e-3));
      assertThat(rule.mean().require().upper())
          .isCloseTo(judged.means()[0] + above * judged.error(), within(1e-3));
    }
    List<PlainLedger.TradeOff> lately =
        caught.stream()
            .filter(each -> !PlainRules.day(each).isBefore(PERIOD.period().windowStart()))
            .toList();
    assertThat(rule.lately()).isEqualTo(lately.size());
    if (!lately.isEmpty()) {
      assertThat(rule.latelyMean().require())
          .isCloseTo(plain.judged(lately).means()[0], within(1e-4));
    }
    rule.followed().stream().forEach(followed -> agrees(rule, followed, meeting, plain));
  }

  private static void agrees(
      Rule rule, FollowedRule followed, List<PlainLedger.TradeOff> meeting, PlainRules plain) {
    LocalDate since = followed.since();
    List<PlainLedger.TradeOff> about =
        meeting.stream().filter(each -> !PlainRules.day(each).isBefore(since)).toList();
    List<PlainLedger.TradeOff> before =
        meeting.stream()
            .filter(each -> PlainRules.day(each).isBefore(since))
            .filter(each -> !PlainRules.day(each).isBefore(since.minusYears(1)))
            .toList();
    List<String> against = answers(rule.answer());

    assertThat(followed.kept().of()).isEqualTo(about.size());
    assertThat(followed.kept().count()).isEqualTo(about.size() - count(about, against));
    assertThat(followed.before().of()).isEqualTo(before.size());
    assertThat(followed.before().count()).isEqualTo(before.size() - count(before, against));
    List<PlainLedger.TradeOff> broken = plain.settled(about, against);
    assertThat(followed.brokenMean().isMeasured()).isEqualTo(!broken.isEmpty());
    if (!broken.isEmpty()) {
      assertThat(followed.brokenMean().require())
          .isCloseTo(plain.judged(broken).means()[0], within(1e-4));
    }
    List<PlainLedger.TradeOff> kept = plain.settled(about, answers(rule.answer().other()));
    if (!kept.isEmpty()) {
      assertThat(followed.keptMean().require())
          .isCloseTo(plain.judged(kept).means()[0], within(1e-4));
    }
  }

  private static long count(List<PlainLedger.TradeOff> some, List<String> answers) {
    return some.stream().filter(each -> answers.contains(each.asked().answer())).count();
  }
}
