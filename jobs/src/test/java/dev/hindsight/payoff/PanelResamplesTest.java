package dev.hindsight.payoff;

import dev.hindsight.churn.AccountStratum;
import dev.hindsight.churn.PanelCounts;
import dev.hindsight.plain.WaitingCompany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.churn.ArrTerciles;
import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.churn.WaitingPanel;
import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A panel counted by customer is the panel counted by account-month, in any order. */
@ExtendWith(LocalSpark.class)
class PanelResamplesTest {

  @ParameterizedTest
  @ValueSource(longs = {3, 8})
  void customersAddUpToTheAccountMonths(long seed, SparkSession spark) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-22"));
    ChurnFacts facts =
        ChurnFacts.of(
            ReviewBasis.of(
                WaitingCompany.drawn(seed).exports(spark), period, new ReportingCurrency("USD")),
            365);
    WaitingPanel panel = facts.over(facts.months().orElseThrow());
    Measured<ArrBands> bands = ArrTerciles.bands(panel.arrCuts().first());
    List<WaitingCustomer> customers = customers(panel, bands);

    PanelResamples counts = counted(panel, customers);

    assertThat(counts.counts())
        .isEqualTo(
            PanelCounts.list(PanelCounts.of(panel.accountMonths(), bands).collectAsList()).stream()
                .sorted(Comparator.comparing(PanelCounts::toString))
                .toList());
    Collections.shuffle(customers, new Random(seed));
    PanelResamples grouped =
        counted(panel, customers.subList(0, 5))
            .combine(counted(panel, List.of()))
            .combine(counted(panel, customers.subList(5, customers.size())));
    assertThat(grouped.counts()).isEqualTo(counts.counts());
    assertThat(grouped.fractions()).isEqualTo(counts.fractions());
  }

  private static PanelResamples counted(WaitingPanel panel, List<WaitingCustomer> customers) {
    PanelResamples counts = new PanelResamples(panel.months(), Resamples.REPORTED);
    customers.forEach(counts::accept);
    return counts;
  }

  private static List<WaitingCustomer> customers(WaitingPanel panel, Measured<ArrBands> bands) {
    Column[] columns =
        Stream.concat(Stream.of(functions.col("*")), Stream.of(AccountStratum.columns(bands)))
            .toArray(Column[]::new);
    List<Row> rows = panel.customerMonths().select(columns).collectAsList();
    return new ArrayList<>(rows.stream().map(WaitingCustomer::of).toList());
  }
}
