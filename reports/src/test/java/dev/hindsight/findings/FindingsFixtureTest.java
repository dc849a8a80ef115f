package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.WinRates;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsFixtureTest {

  @Test
  void classesAddUpToAllDeals() {
    WinRates rates = FindingsFixture.full().winRates();

    long deals =
        rates.byClass().require().stream().mapToLong(each -> each.outcomes().deals()).sum();

    assertThat(deals).isEqualTo(rates.all().deals()).isEqualTo(700);
  }

  @Test
  void levelsAddUpToAllDeals() {
    WinRates rates = FindingsFixture.full().winRates();

    for (Dimension dimension :
        new Dimension[] {
          Dimension.SEGMENT,
          Dimension.REGION,
          Dimension.DEAL_TYPE,
          Dimension.SIZE_BAND,
          Dimension.SALES_TEAM
        }) {
      long won =
          rates.by(dimension).levels().require().stream().mapToLong(l -> l.all().won()).sum();
      assertThat(won).as(dimension.label()).isEqualTo(rates.all().won());
    }
  }

  @Test
  void hasTwelveQuartersTheReviewQuarterLast() {
    assertThat(FindingsFixture.full().winRates().by(Dimension.QUARTER).levels().require())
        .extracting(Level::name)
        .containsExactly(
            "2023Q4", "2024Q1", "2024Q2", "2024Q3", "2024Q4", "2025Q1", "2025Q2", "2025Q3",
            "2025Q4", "2026Q1", "2026Q2", "2026Q3");
  }

  @Test
  void tooFewMeansTooFewInEveryComparison() {
    assertThat(FindingsFixture.tooFew().winRates().comparisons().require())
        .extracting(Comparison::verdict)
        .containsOnly(Verdict.TOO_FEW_TO_SAY);
  }

  @Test
  void churnPerItemAndRequestAddsUpToTheExposedSide() {
    Churn churn = FindingsFixture.full().churn().require();
    Left exposed = churn.panel().exposed().left();

    assertThat(sum(churn.leavers().rows().stream().map(Leaver::accounts)))
        .isEqualByComparingTo(BigDecimal.valueOf(exposed.accounts()));
    assertThat(sum(churn.items().rows().stream().map(DisplacedItem::arr)))
        .isEqualByComparingTo(exposed.arr());
    assertThat(sum(churn.requests().rows().stream().map(DisplacingRequest::arr)))
        .isEqualByComparingTo(exposed.arr());
  }

  @Test
  void teamsAddUpToAllRequestsUnderPressure() {
    TeamFunnel funnel =
        FindingsFixture.full().pressure().require().use().require().teams().require().any();

    assertThat(funnel.teams().stream().mapToLong(team -> team.rate().count()).sum())
        .isEqualTo(funnel.all().count());
    assertThat(funnel.teams().stream().filter(each -> each.limits().exceededBy(value(each.rate()))))
        .extracting(TeamFunnel.Team::name)
        .containsExactly("Équipe Île-de-France");
  }

  @Test
  void everyDimensionOfTradeOffsAddsUpToAll() {
    PayOff payOff = FindingsFixture.full().payOff().require();
    NetTotal settled = payOff.all().settled();

    assertThat(settled.requests() + payOff.all().tooEarly().requests())
        .isEqualTo(payOff.ledger().total());
    for (PayOffDimension dimension : PayOffDimension.values()) {
      List<PayOffLevel> levels = payOff.by(dimension).require();
      boolean all = dimension != PayOffDimension.ALTERNATIVE_KIND;
      assertThat(levels.stream().mapToLong(level -> level.settled().requests()).sum())
          .as(dimension.label())
          .isEqualTo(all ? settled.requests() : alternatives(payOff).settled().requests());
    }
    assertThat(settled.net().require().value())
        .isCloseTo(
            payOff.given().settled().net().require().value()
                + payOff.refused().settled().net().require().value(),
            within(1e-6));
  }

  private static PayOffLevel alternatives(PayOff payOff) {
    return payOff.by(PayOffDimension.DECISION_CLASS).require().stream()
        .filter(level -> level.name().equals("alternative"))
        .findFirst()
        .orElseThrow();
  }

  private static double value(Rate rate) {
    return rate.estimate().require().value();
  }

  private static BigDecimal sum(Stream<BigDecimal> parts) {
    return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
