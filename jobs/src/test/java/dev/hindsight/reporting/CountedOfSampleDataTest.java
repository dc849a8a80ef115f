package dev.hindsight.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.history.passes.Company;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainStated;
import dev.hindsight.plain.ReadSampleData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted beside the four questions, held against a second count and what was planted. */
@ExtendWith(LocalSpark.class)
class CountedOfSampleDataTest {

  private static final LocalDate FROM = LocalDate.of(2025, 10, 1);

  private static Findings found;
  private static WrittenExports exports;
  private static PlainStated plain;

  @BeforeAll
  static void read(JavaSparkContext spark) {
    exports = ReadSampleData.written(spark);
    plain = new PlainStated(exports, FROM, ReadSampleData.AS_OF);
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);
    try (Company company = Company.read(spark, ReadSampleData.request());
        Reviews reviews =
            new Reviews(
                company,
                List.of(period),
                Configuration.defaults(),
                Optional.empty(),
                Measured.not("there is none"))) {
      found = reviews.counted().get(0).findings();
    }
  }

  private static Naming lossReasons() {
    return found.stated().require().lossReasons().require();
  }

  @Test
  void reasonsOfLostDealsAreCountedAlike() {
    List<PlainDeals.Deal> lost = plain.lost(deal -> true);
    NamedGroup all = lossReasons().all();

    assertThat(all.stated().of()).isEqualTo(lost.size());
    assertThat(all.stated().count()).isEqualTo(PlainStated.naming(lost, null));
    assertThat(all.named())
        .hasSize(6)
        .allSatisfy(
            named ->
                assertThat(named.rate().count()).isEqualTo(PlainStated.naming(lost, named.name())));
    assertThat(all.named().stream().map(Named::rate).mapToLong(rate -> rate.count()).sum())
        .isEqualTo(all.stated().count());
    assertThat(all.level()).isCloseTo(1 - 0.05 / 6, within(1e-12));
  }

  @Test
  void soAreThoseAfterARefusalAndAfterAYes() {
    NamedComparison feature =
        lossReasons().compared().require().stream()
            .filter(each -> each.name().equals("missing feature"))
            .findFirst()
            .orElseThrow();
    List<PlainDeals.Deal> yes = plain.lost(deal -> deal.isAll("yes"));
    List<PlainDeals.Deal> refused = plain.lost(deal -> deal.isAll("not_now"));
    refused.addAll(plain.lost(deal -> deal.isAll("never")));

    assertThat(feature.first().count()).isEqualTo(PlainStated.naming(refused, "missing feature"));
    assertThat(feature.first().of()).isEqualTo(PlainStated.naming(refused, null));
    assertThat(feature.second().count()).isEqualTo(PlainStated.naming(yes, "missing feature"));
    assertThat(feature.second().of()).isEqualTo(PlainStated.naming(yes, null));
  }

  /** The interval holds the 35 points that were planted. */
  @Test
  void whatWasPlantedIsFound() throws Exception {
    double planted =
        ReadSampleData.truth().get("lossReasons").get("afterARefusal").asDouble()
            - ReadSampleData.truth().get("lossReasons").get("otherwise").asDouble();

    assertThat(lossReasons().compared().require())
        .filteredOn(each -> each.name().equals("missing feature"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.likeForLike().require().difference().excludes(planted)).isFalse());
    assertThat(found.stated().require().churnReasons().require().compared().require())
        .filteredOn(each -> each.name().equals("missing feature"))
        .singleElement()
        .satisfies(each -> assertThat(each.verdict()).isEqualTo(Verdict.MORE_OFTEN))
        .satisfies(
            each ->
                assertThat(each.first().of())
                    .isEqualTo(found.churn().require().panel().exposed().left().accounts()));
  }

  @Test
  void customersAreCountedAlikeDayByDay() {
    counted(found.customers().require().all(), plain.customers(row -> true));
    found
        .customers()
        .require()
        .bySegment()
        .require()
        .forEach(
            segment ->
                counted(
                    segment,
                    plain.customers(
                        row ->
                            row.getOrDefault(Accounts.SEGMENT, "(none)").equals(segment.name()))));
    CustomerChurn last = found.customers().require().byQuarter().get(11);
    assertThat(last.name()).isEqualTo("2026Q3");
    counted(
        last,
        new PlainStated(exports, LocalDate.of(2026, 7, 1), ReadSampleData.AS_OF)
            .customers(row -> true));
  }

  private static void counted(CustomerChurn churn, long[] plain) {
    assertThat(churn.customers()).isEqualTo(plain[0]);
    assertThat(churn.accountYears()).isCloseTo(plain[1] / 365.25, within(1e-9));
    assertThat(churn.left()).isEqualTo(plain[2]);
    assertThat(churn.per100AccountYears().require().value())
        .isCloseTo(100 * plain[2] * 365.25 / plain[1], within(1e-9));
  }

  @Test
  void cyclesHaveTheirMedian() {
    List<Long> days =
        new PlainDeals(exports, ReadSampleData.AS_OF, FROM, ReadSampleData.AS_OF)
            .all().stream()
                .filter(PlainDeals.Deal::isWon)
                .filter(deal -> !deal.closed().isBefore(FROM))
                .filter(deal -> PlainDeals.day(deal.row(), Deals.OPENED_AT) != null)
                .map(
                    deal ->
                        ChronoUnit.DAYS.between(
                            PlainDeals.day(deal.row(), Deals.OPENED_AT), deal.closed()))
                .filter(open -> open >= 0)
                .sorted()
                .toList();
    SalesCycle.Days won = found.salesCycles().require().get(0).won();

    assertThat(won.deals()).isEqualTo(days.size());
    assertThat(won.median().require())
        .isEqualTo((days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0);
  }
}
