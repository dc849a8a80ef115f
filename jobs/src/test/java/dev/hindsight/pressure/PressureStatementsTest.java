package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.Said;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class PressureStatementsTest {

  private static final Measured<Estimate> RATIO = Measured.of(new Estimate(1.7, 1.3, 2.2));
  private static final Measured<Estimate> NO_RATIO = Measured.not("no yes without the tactic");

  @Test
  void aTacticThatMovesAnswersIsSaidOfTheRequestsThatWereCompared() {
    assertThat(texts(effect(Verdict.MORE_OFTEN, RATIO)))
        .containsExactly(
            """
            1.70 times (1.30 to 2.20), 24 requests, four quarters against 1.00
            “Deadline” is associated with more yes than like requests get without it.
            Compared are deals' first requests still unanswered after 7 days.""");
  }

  @Test
  void aTacticWithoutARatioIsSaidInPoints() {
    assertThat(texts(effect(Verdict.MORE_OFTEN, NO_RATIO)))
        .containsExactly(
            """
            +40 points (+20 to +60), 24 requests, four quarters against 0 points
            “Deadline” is associated with more yes than like requests get without it.
            Compared are deals' first requests still unanswered after 7 days.""");
  }

  @Test
  void noClearDifferenceIsNoClaim() {
    assertThat(texts(effect(Verdict.NO_CLEAR_DIFFERENCE, RATIO)))
        .containsExactly(
            "0, 1 tactic, four quarters\n"
                + "The only tactic that could be compared is not clearly associated with more or fewer"
                + " yes: it shows no more than 2.20 and no less than 1.30 times as many yes.");
    assertThat(
            texts(
                effect(Verdict.NO_CLEAR_DIFFERENCE, RATIO),
                effect(Verdict.NO_CLEAR_DIFFERENCE, RATIO)))
        .containsExactly(
            "0, 2 tactics, four quarters\n"
                + "None of 2 tactics that could be compared is clearly associated with more or fewer"
                + " yes: none shows more than 2.20 or less than 1.30 times as many yes.");
    assertThat(
            texts(
                effect(Verdict.NO_CLEAR_DIFFERENCE, RATIO),
                effect(Verdict.NO_CLEAR_DIFFERENCE, NO_RATIO)))
        .containsExactly(
            "0, 2 tactics, four quarters\n"
                + "None of 2 tactics that could be compared is clearly associated with more or fewer"
                + " yes: none shows more than +60 points or less than +20 points.");
  }

  @Test
  void withoutSignalsNothingIsSaidOfThem() {
    assertThat(PressureStatements.of(Measured.not("there is no `requests` export"), 10)).isEmpty();
  }

  @Test
  void thatItWasNotTheOnlyOpportunityIsSaidWhereThatIsCertain() {
    assertThat(only(rate(11, 12, 0.65, 0.99)))
        .containsExactly(
            """
            92 % (65 to 99), 12 deals, four quarters
            Of deals that were called the only opportunity, this share was not: whoever sells it had another one open on that day.
            At the median, 4.0 other deals were open.""");
    assertThat(only(rate(8, 12, 0.39, 0.86))).isEmpty();
    assertThat(only(rate(9, 9, 0.7, 1))).isEmpty();
  }

  @Test
  void thatOthersCameIsSaidWhereThatIsCertain() {
    assertThat(prospects(rate(4, 40, 0.04, 0.23)))
        .containsExactly(
            """
            10 % (4 to 23), 40 delivered yeses, twelve quarters
            After this share of yeses for which others were known to want the same, as many came in the year after it was delivered.
            To come is to ask for the same, or to win a deal with such a request.""");
    assertThat(
            prospects(
                rate(4, 40, 0.04, 0.23),
                band("0", 30, 2.4),
                band("1–2", 20, 3),
                band("3+", 20, 2.25)))
        .singleElement(STRING)
        .endsWith(
            "request.\nAfter 30 yeses with 0 claimed, 2.4 others came on average; after 20 with 3+"
                + " claimed, 2.3.");
    assertThat(prospects(rate(4, 40, 0.04, 0.23), band("0", 30, 2.4), band("3+", 9, 2)))
        .singleElement(STRING)
        .endsWith("such a request.");
    assertThat(prospects(rate(20, 40, 0.35, 0.65))).isEmpty();
    assertThat(prospects(rate(0, 9, 0, 0.3))).isEmpty();
  }

  private static OtherProspects.Band band(String claimed, long yeses, double came) {
    return new OtherProspects.Band(
        claimed, rate(yeses, yeses, 0.9, 1), Measured.of(1.0), Measured.of(came));
  }

  private static List<String> prospects(Rate allCame, OtherProspects.Band... bands) {
    return texts(
        pressure(
            Measured.not("not asked"),
            Measured.not("not asked"),
            Measured.of(new OtherProspects(allCame, allCame, List.of(bands), 0, 0))));
  }

  private static List<String> only(Rate othersOpen) {
    Pressure pressure =
        pressure(
            Measured.not("not asked"),
            Measured.of(new OnlyOpportunity(othersOpen, Measured.of(new Estimate(4, 2, 6)), 0)),
            Measured.not("not asked"));
    return texts(pressure);
  }

  private static Rate rate(long count, long of, double lower, double upper) {
    return new Rate(count, of, Measured.of(new Estimate((double) count / of, lower, upper)));
  }

  private static List<String> texts(Pressure pressure) {
    return PressureStatements.of(Measured.of(pressure), 10).stream()
        .map(each -> Said.of(each.statement()))
        .toList();
  }

  private static List<String> texts(TacticEffect... effects) {
    return texts(
        pressure(
            Measured.of(new AnswerEffects(7, 24, 0, 0, List.of(effects))),
            Measured.not("not asked"),
            Measured.not("not asked")));
  }

  private static TacticEffect effect(Verdict verdict, Measured<Estimate> ratio) {
    Estimate points = new Estimate(0.4, 0.2, 0.6);
    return new TacticEffect(
        Tactic.DEADLINE,
        new Rate(12, 12, Measured.of(new Estimate(1, 0.76, 1))),
        new Rate(0, 12, Measured.of(new Estimate(0, 0, 0.24))),
        0,
        0,
        Measured.of(points),
        Measured.of(
            new LikeForLike(
                Stratification.SEGMENT_SIZE,
                3,
                1,
                Measured.of(0.99),
                points,
                Measured.of(points),
                ratio,
                0.001,
                0.01)),
        verdict,
        Measured.not("it is not asked here"),
        Measured.not("it is not asked here"));
  }

  private static Pressure pressure(
      Measured<AnswerEffects> answers,
      Measured<OnlyOpportunity> only,
      Measured<OtherProspects> prospects) {
    String reason = "not asked";
    return new Pressure(
        24,
        0,
        Measured.not(reason),
        answers,
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        List.of(),
        only,
        Measured.not(reason),
        prospects,
        Measured.not(reason));
  }
}
