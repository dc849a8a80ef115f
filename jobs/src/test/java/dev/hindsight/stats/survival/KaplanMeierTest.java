package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Reference;
import dev.hindsight.stats.ReferenceData;
import dev.hindsight.stats.Wilson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

  /** Times 1, 2, 2, 3 … 9 with events at 1, 2, 3, 5 and 7. */
  private static final List<Spell> TEN =
      List.of(
          Spell.fromDay0(1, 1, 0),
          Spell.fromDay0(2, 1, 1),
          Spell.fromDay0(3, 1, 0),
          Spell.fromDay0(4, 0, 1),
          Spell.fromDay0(5, 1, 0),
          Spell.fromDay0(6, 0, 1),
          Spell.fromDay0(7, 1, 0),
          Spell.fromDay0(8, 0, 1),
          Spell.fromDay0(9, 0, 1));

  @Test
  void agreesWithReference() {
    agrees("kaplan-meier ", TEN, 1);
    for (String sex : List.of("1", "2")) {
      agrees("lung by sex sex=" + sex, ReferenceData.lung(sex), 1);
    }
    for (String transplant : List.of("0", "1")) {
      agrees(
          "heart, delayed entry, by transplant transplant=" + transplant,
          ReferenceData.heartInHalfDays(transplant),
          2);
    }
  }

  private static void agrees(String prefix, List<Spell> spells, int unitsPerDay) {
    KaplanMeier curve = KaplanMeier.of(spells);
    for (Reference.Case reference : Reference.cases(prefix)) {
      int day = unitsPerDay * Integer.parseInt(reference.name().replaceAll(".*=", ""));
      Estimated survival = curve.at(day).orElseThrow();
      reference.agrees((double) curve.atRisk(day), "at risk");
      reference.agrees(survival.value(), "survival");
      reference.agrees(survival.lower(), "log-log lower");
      reference.agrees(survival.upper(), "log-log upper");
      reference.agrees(standardError(curve, day), "greenwood standard error");
    }
  }

  private static double standardError(KaplanMeier curve, int day) {
    List<KaplanMeier.Step> until =
        curve.steps().stream().filter(step -> step.day() <= day).toList();
    return until.get(until.size() - 1).standardError();
  }

  /** R 4.2.2 with survival 3.5-3, survfit(conf.type = "log-log"). */
  @Test
  void agreesWithGoldenValues() {
    KaplanMeier.Step step = KaplanMeier.of(TEN).steps().get(3);
    assertThat(step.day()).isEqualTo(5);
    assertThat(step.atRisk()).isEqualTo(5);
    assertThat(step.survival().value()).isCloseTo(0.548571428571, Reference.nineDigits(0.5));
    assertThat(step.standardError()).isCloseTo(0.172437845311, Reference.nineDigits(0.17));
    assertThat(step.survival().lower()).isCloseTo(0.187255954045, Reference.nineDigits(0.18));
    assertThat(step.survival().upper()).isCloseTo(0.806377491034, Reference.nineDigits(0.8));
  }

  @Test
  void isOneLessTheCumulativeIncidenceWithoutCompetingEvents() {
    CumulativeIncidence incidence =
        AalenJohansen.of(
            TEN.stream().map(s -> new Exits(s.exit(), s.events(), 0, s.censored())).toList());
    for (KaplanMeier.Step step : KaplanMeier.of(TEN).steps()) {
      Estimated gone = incidence.at(step.day()).orElseThrow();
      assertThat(1 - gone.value()).isCloseTo(step.survival().value(), Reference.nineDigits(0.1));
      assertThat(1 - gone.upper()).isCloseTo(step.survival().lower(), Reference.nineDigits(0.05));
    }
  }

  @Test
  void theOrderOfSpellsAndASplitInTheirMiddleDoNotMatter() {
    List<Spell> split = new ArrayList<>(TEN.subList(0, 8));
    split.add(new Spell(Spell.BEFORE_DAY_0, 4, 0, 1));
    split.add(new Spell(4, 9, 0, 1));
    Collections.shuffle(split, new Random(11));
    assertThat(KaplanMeier.of(split).steps()).isEqualTo(KaplanMeier.of(TEN).steps());
  }

  @Test
  void medianIsTheFirstDayWithLessThanHalfOrHalfwayToTheNext() {
    KaplanMeier.Median median = KaplanMeier.of(TEN).median();
    assertThat(median.value()).hasValue(7);
    assertThat(median.lower()).hasValue(1);
    assertThat(median.upper()).isEmpty();
    KaplanMeier fours = KaplanMeier.of(List.of(Spell.fromDay0(3, 2, 0), Spell.fromDay0(8, 2, 0)));
    assertThat(fours.median().value()).hasValue(5.5);
  }

  @Test
  void medianStaysWhereNobodyElseHasTheEvent() {
    KaplanMeier half = KaplanMeier.of(List.of(Spell.fromDay0(3, 2, 0), Spell.fromDay0(8, 0, 2)));
    assertThat(half.median().value()).hasValue(3);
  }

  @Test
  void startsLaterWhereFewAreAtRisk() {
    List<Spell> spells = List.of(new Spell(0, 2, 1, 0), new Spell(3, 9, 4, 6));
    KaplanMeier early = KaplanMeier.of(spells);
    assertThat(early.at(9).orElseThrow().value()).isZero();
    assertThat(early.firstDayWith(10)).hasValue(4);
    assertThat(early.firstDayWith(11)).isEqualTo(OptionalInt.empty());
    KaplanMeier later = KaplanMeier.from(3, spells);
    assertThat(later.at(9).orElseThrow().value()).isCloseTo(0.6, Reference.nineDigits(0.6));
  }

  @Test
  void withNoEventSoFarTheLowerLimitIsWilsonsOfThoseAtRisk() {
    KaplanMeier curve = KaplanMeier.of(List.of(Spell.fromDay0(3, 0, 2), Spell.fromDay0(7, 0, 4)));
    assertThat(curve.at(2)).isEqualTo(Wilson.interval(6, 6));
    assertThat(curve.at(5)).isEqualTo(Wilson.interval(4, 4));
    assertThat(curve.at(8)).isEmpty();
    assertThat(curve.median().value()).isEmpty();
  }

  @Test
  void withAllEventsTheUpperLimitIsWilsonsOfThoseLastAtRisk() {
    KaplanMeier curve = KaplanMeier.of(List.of(Spell.fromDay0(0, 1, 0), Spell.fromDay0(7, 4, 0)));
    assertThat(curve.at(7)).isEqualTo(Wilson.interval(0, 4));
    assertThat(curve.at(99)).isEqualTo(Wilson.interval(0, 4));
  }

  @Test
  void nobodyHasNoCurve() {
    assertThat(KaplanMeier.of(List.of()).at(0)).isEmpty();
    assertThat(KaplanMeier.of(List.of()).steps()).isEmpty();
    assertThat(KaplanMeier.of(List.of(Spell.fromDay0(4, 0, 0))).at(0)).isEmpty();
  }

  @Test
  void aSpellThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Spell(3, 3, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid spell after day 3 to day 3: 1 events, 0 censored");
  }
}
