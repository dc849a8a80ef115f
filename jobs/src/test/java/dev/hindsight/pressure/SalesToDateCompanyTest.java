package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.Simulations;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Teams with habits of their own, analysed by the code that analyses real ones. */
class SalesToDateCompanyTest {

  private static final int COMPANIES = Simulations.of(4000);

  @Test
  void withNothingPlantedNoMoreThanOneReportInTwentySaysThatPressureMovesWithSales() {
    assertThat(claims(0, true)).isLessThanOrEqualTo(0.05 + 3 * Math.sqrt(0.05 * 0.95 / COMPANIES));
  }

  @Test
  void habitsOfTeamsWouldBeTakenForWhatTheirSalesDo() {
    assertThat(claims(0, false)).isGreaterThan(0.15);
  }

  @Test
  void whatIsPlantedIsFoundInMostCompanies() {
    assertThat(claims(2, true)).isGreaterThan(0.5);
  }

  private static double claims(double behind, boolean isTeamHeldEqual) {
    SalesToDateCompany company = new SalesToDateCompany(behind);
    double claims =
        LongStream.range(0, COMPANIES)
            .mapToObj(seed -> verdict(company.counted(seed, isTeamHeldEqual)))
            .filter(said -> behind == 0 ? said.isClear() : said == Verdict.LESS_OFTEN)
            .count();
    return claims / COMPANIES;
  }

  private static Verdict verdict(List<PressureCounts.AttainmentCell> cells) {
    return new AttainmentTrends(PlantedPressure.counts(List.of()), cells, 10)
        .salesToDate()
        .require()
        .pressureTrend()
        .require()
        .direction();
  }
}
