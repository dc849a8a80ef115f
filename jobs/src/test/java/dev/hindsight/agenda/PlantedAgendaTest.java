package dev.hindsight.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.churn.PlantedChurnTest;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.winrates.PlantedCompany;
import dev.hindsight.winrates.WinRateFindings;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often the agenda asks about what is there: all kinds of evidence share its errors. */
class PlantedAgendaTest {

  private static final int COMPANIES = Simulations.of(300);

  @Test
  void anAnswerAfterWhichTwentyPointsMoreAreWonIsAskedAboutInThreeOfFour() {
    assertThat(share(Subject.ANSWER, PlantedAgendaTest::yesWinsMore))
        .isGreaterThan(0.75 - Simulations.slack(0.75, COMPANIES));
  }

  @Test
  void displacementsAfterWhichCustomersLeaveMoreOftenAreAskedAboutInFourOfFive() {
    assertThat(share(Subject.CHURN, PlantedAgendaTest::theDisplacedLeave))
        .isGreaterThan(0.8 - Simulations.slack(0.8, COMPANIES));
  }

  private static double share(Subject subject, IntFunction<Agenda> agendas) {
    return IntStream.range(0, COMPANIES)
            .mapToObj(agendas)
            .filter(
                agenda -> agenda.questions().stream().anyMatch(each -> each.subject() == subject))
            .count()
        / (double) COMPANIES;
  }

  private static Agenda yesWinsMore(int seed) {
    return NothingNeedsADecisionTest.nothing(seed)
        .winRates(
            WinRateFindings.of(
                new PlantedCompany(Map.of(DecisionClass.YES, 0.2), 600).counted(new Random(seed)),
                10,
                ReportParameters.horizon("2026-09-30")))
        .agenda();
  }

  private static Agenda theDisplacedLeave(int seed) {
    return NothingNeedsADecisionTest.nothing(seed)
        .churn(PlantedChurnTest.company(new Random(seed * 7919L), 2.5))
        .agenda();
  }
}
