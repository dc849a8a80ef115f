package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Reference;
import dev.hindsight.stats.StandardNormal;
import dev.hindsight.stats.Wilson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AalenJohansenTest {

  /** Won on 5, 12, 22, 33 and 50; lost on 8, 20 and 41; open on 15, 30 and twice on 60. */
  private static final List<Exits> DEALS =
      List.of(
          new Exits(5, 1, 0, 0),
          new Exits(8, 0, 1, 0),
          new Exits(12, 1, 0, 0),
          new Exits(15, 0, 0, 1),
          new Exits(20, 0, 1, 0),
          new Exits(22, 1, 0, 0),
          new Exits(30, 0, 0, 1),
          new Exits(33, 1, 0, 0),
          new Exits(41, 0, 1, 0),
          new Exits(50, 1, 0, 0),
          new Exits(60, 0, 0, 2));

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("aalen-johansen ")) {
      CumulativeIncidence incidence = AalenJohansen.of(exits(reference.name()));
      for (String quantity : reference.values().keySet()) {
        int day = Integer.parseInt(quantity.replaceAll("\\D+", ""));
        reference.agrees(incidence.at(day).orElseThrow().value(), quantity);
      }
    }
  }

  private static List<Exits> exits(String name) {
    String[] days = name.replaceAll(".* t=| s=.*", "").split(",", -1);
    String[] states = name.replaceAll(".* s=", "").split(",", -1);
    List<Exits> exits = new ArrayList<>();
    for (int subject = 0; subject < days.length; subject++) {
      int day = Integer.parseInt(days[subject]);
      exits.add(
          switch (states[subject]) {
            case "won" -> new Exits(day, 1, 0, 0);
            case "lost" -> new Exits(day, 0, 1, 0);
            case "open" -> new Exits(day, 0, 0, 1);
            default -> throw new IllegalArgumentException(states[subject]);
          });
    }
    return exits;
  }

  /** R 4.2.2 with survival 3.5-3, survfit of a multi-state Surv. */
  @Test
  void agreesWithGoldenValues() {
    CumulativeIncidence incidence = AalenJohansen.of(DEALS);
    assertThat(incidence.subjects()).isEqualTo(12);
    assertThat(at(incidence, 30).value()).isCloseTo(0.260416666667, Reference.nineDigits(0.26));
    assertThat(at(incidence, 60).value()).isCloseTo(0.485416666667, Reference.nineDigits(0.48));
    assertThat(incidence.steps())
        .extracting(CumulativeIncidence.Step::atRisk)
        .containsExactly(12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L);
  }

  /** The multinomial variance F(1−F)/n, on the transformed scale. */
  @Test
  void withoutCensoringTheVarianceIsThatOfAShare() {
    CumulativeIncidence incidence =
        AalenJohansen.of(
            List.of(new Exits(1, 10, 15, 0), new Exits(2, 5, 8, 0), new Exits(9, 15, 47, 0)));
    assertSpread(at(incidence, 1), 0.10 * 0.90 / 100);
    assertSpread(at(incidence, 2), 0.15 * 0.85 / 100);
    assertSpread(at(incidence, 9), 0.30 * 0.70 / 100);
  }

  /** Greenwood's (1−F)² Σ d/(n(n−d)). */
  @Test
  void withoutCompetingEventsTheVarianceIsGreenwoods() {
    CumulativeIncidence incidence =
        AalenJohansen.of(
            List.of(new Exits(1, 2, 0, 3), new Exits(2, 1, 0, 0), new Exits(4, 2, 0, 2)));
    double remaining = 8.0 / 10 * (4.0 / 5) * (2.0 / 4);
    assertThat(at(incidence, 4).value()).isCloseTo(1 - remaining, Reference.nineDigits(1));
    assertSpread(
        at(incidence, 4), remaining * remaining * (2.0 / (10 * 8) + 1.0 / (5 * 4) + 2.0 / (4 * 2)));
  }

  /** The double sum of Marubini and Valsecchi (1995), 10.12, over events before and on day 50. */
  @Test
  void withBothTheVarianceIsThatOfTheDoubleSum() {
    CumulativeIncidence incidence = AalenJohansen.of(DEALS);
    double total = at(incidence, 50).value();
    double variance = 0;
    double before = 1;
    for (CumulativeIncidence.Step step : incidence.steps()) {
      double atRisk = step.atRisk();
      double any = step.exits().events() + step.exits().competing();
      double later = total - step.incidence().value();
      double events = step.exits().events();
      variance += later * later * any / (atRisk * (atRisk - any));
      variance += before * before * (atRisk - events) * events / Math.pow(atRisk, 3);
      variance -= 2 * later * before * events / (atRisk * atRisk);
      before = step.remaining();
    }
    assertSpread(at(incidence, 50), variance);
  }

  @Test
  void theOrderAndTheGroupingOfExitsDoNotMatter() {
    List<Exits> split = new ArrayList<>(DEALS);
    split.remove(DEALS.size() - 1);
    split.addAll(List.of(new Exits(60, 0, 0, 1), Exits.none(60), new Exits(60, 0, 0, 1)));
    Collections.shuffle(split, new Random(3));
    assertThat(AalenJohansen.of(split)).isEqualTo(AalenJohansen.of(DEALS));
  }

  @Test
  void theIncidenceNeverFallsAndBothIncidencesAndTheRestAddUpToOne() {
    List<Exits> swapped =
        DEALS.stream()
            .map(
                some ->
                    new Exits(
                        some.day(),
                        /* events= */ some.competing(),
                        /* competing= */ some.events(),
                        some.censored()))
            .toList();
    CumulativeIncidence won = AalenJohansen.of(DEALS);
    CumulativeIncidence lost = AalenJohansen.of(swapped);
    double before = 0;
    for (CumulativeIncidence.Step step : won.steps()) {
      assertThat(step.incidence().value()).isGreaterThanOrEqualTo(before);
      before = step.incidence().value();
      assertThat(before + at(lost, step.day()).value() + step.remaining())
          .isCloseTo(1, Reference.nineDigits(1));
    }
  }

  @Test
  void withNoEventSoFarTheLimitsAreWilsonsOfThoseWhoseStateIsKnown() {
    CumulativeIncidence incidence =
        AalenJohansen.of(List.of(new Exits(3, 0, 0, 2), new Exits(7, 0, 4, 0)));
    assertNone(at(incidence, 0), 6);
    assertNone(at(incidence, 5), 4);
    assertNone(at(incidence, 7), 4);
  }

  @Test
  void withAllEventsTheUpperLimitIsOneHoweverTheySpreadOverTheDays() {
    for (int subjects = 1; subjects <= 60; subjects++) {
      List<Exits> exits = new ArrayList<>();
      for (int day = 1; day <= subjects; day++) {
        exits.add(new Exits(day, 1, 0, 0));
      }
      Estimated all = at(AalenJohansen.of(exits), subjects);
      Estimated wilson = Wilson.interval(subjects, subjects).orElseThrow();
      assertThat(all.value()).isCloseTo(1, Reference.nineDigits(1));
      assertThat(all.upper()).isEqualTo(1);
      assertThat(all.lower()).isCloseTo(wilson.lower(), Reference.nineDigits(0.1));
    }
  }

  @Test
  void afterTheLastSubjectWasLostFromViewNobodyKnows() {
    assertThat(AalenJohansen.of(DEALS).at(60)).isPresent();
    assertThat(AalenJohansen.of(DEALS).at(61)).isEmpty();
    assertThat(AalenJohansen.of(List.of(new Exits(3, 1, 1, 0))).at(90)).isPresent();
    assertThat(AalenJohansen.of(List.of()).at(0)).isEmpty();
    assertThat(AalenJohansen.of(List.of(Exits.none(4))).steps()).isEmpty();
  }

  @Test
  void exitsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Exits(-1, 1, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid exits on day -1: 1 events, 2 competing, 3 censored");
    assertThatThrownBy(() -> Exits.none(3).combine(Exits.none(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot combine exits of day 3 with those of day 4");
  }

  private static Estimated at(CumulativeIncidence incidence, int day) {
    return incidence.at(day).orElseThrow();
  }

  private static void assertNone(Estimated incidence, long known) {
    double upper = Wilson.interval(0, known).orElseThrow().upper();
    assertThat(incidence.value()).isZero();
    assertThat(incidence.lower()).isZero();
    assertThat(incidence.upper()).isCloseTo(upper, Reference.nineDigits(upper));
  }

  private static void assertSpread(Estimated incidence, double variance) {
    double remaining = 1 - incidence.value();
    double margin =
        StandardNormal.Z * Math.sqrt(variance) / (remaining * Math.abs(Math.log(remaining)));
    assertThat(1 - incidence.upper())
        .isCloseTo(Math.pow(remaining, Math.exp(margin)), Reference.nineDigits(0.1));
    assertThat(1 - incidence.lower())
        .isCloseTo(Math.pow(remaining, Math.exp(-margin)), Reference.nineDigits(0.1));
  }
}
