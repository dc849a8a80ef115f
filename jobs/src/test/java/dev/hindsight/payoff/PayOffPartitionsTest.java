package dev.hindsight.payoff;

import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.churn.WaitingPanel;
import dev.hindsight.findings.PayOff;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was found is the same, to the last digit, however the rows are spread. */
@ExtendWith(LocalSpark.class)
class PayOffPartitionsTest {

  @Test
  void sevenPartitionsGiveWhatOneGives(SparkSession spark) {
    PayOffFacts facts = TradeOffCompany.facts(TradeOffCompany.written(), spark);
    assertThat(found(facts, 7)).isEqualTo(found(facts, 1));
  }

  private static PayOff found(PayOffFacts facts, int partitions) {
    PayOffFacts spread =
        new PayOffFacts(
            facts.facts(),
            facts.tradeOffs().repartition(partitions),
            facts.closed().repartition(partitions),
            facts.panel().map(panel -> spread(panel, partitions)),
            facts.missing(),
            facts.missingPromises(),
            facts.missingEffort());
    return PayOffAnalysis.of(
            spread, TradeOffCompany.sizeBands(), ReportParameters.fiscalYearFrom(1))
        .findings()
        .require();
  }

  private static WaitingPanel spread(WaitingPanel panel, int partitions) {
    return new WaitingPanel(
        panel.facts(),
        panel.months(),
        panel.customers(),
        panel.displacements(),
        panel.spells(),
        panel.waiting().repartition(partitions),
        panel.exposed(),
        panel.parts());
  }
}
