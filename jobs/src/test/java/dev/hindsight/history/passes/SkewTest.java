package dev.hindsight.history.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.exports.ExportFolder;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestCosts;
import dev.hindsight.history.TradeOffHistory;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One key can have any share of all rows. */
@ExtendWith(LocalSpark.class)
class SkewTest {

  private static final int MANY = 100_000;

  @TempDir private Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private void write(String table, String header, int rows, IntFunction<String> row) {
    exports.with(
        table + ".csv",
        IntStream.range(0, rows)
            .mapToObj(row)
            .collect(Collectors.joining("\n", header + "\n", "\n")));
  }

  /** Counts words that things are summed up in. */
  private static final class Words<H> implements Tally<H, Words<H>> {
    private static final long serialVersionUID = 1;

    /** Sums a thing up. */
    private interface Word<H> extends Function<H, String>, Serializable {}

    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final Word<H> word;

    Words(Word<H> word) {
      this.word = word;
    }

    @Override
    public void accept(H counted) {
      counts.merge(word.apply(counted), 1L, Long::sum);
    }

    @Override
    public void combine(Words<H> other) {
      other.counts.forEach((text, count) -> counts.merge(text, count, Long::sum));
    }
  }

  private static Map<String, Long> deals(Company company, Words.Word<DealHistory> word) {
    return company.countDeals("Count deals", new Words<>(word)).counts;
  }

  private static Costed<ItemTallies> costed(Company company) {
    ReviewBasis basis =
        new ReviewBasis(
            ReviewPeriod.of(new FiscalCalendar(1), LocalDate.of(2025, 12, 31)),
            ReportingCurrency.of("USD", company.rates()),
            company.columns(),
            365,
            7);
    return company.costed(List.of(basis), new ItemTallies(1), Optional.empty());
  }

  private static Map<String, Long> tradeOffs(
      Costed<ItemTallies> costed, Words.Word<TradeOffHistory> word) {
    return costed.countTradeOffs("Count trade-offs", new Words<>(word)).tally().counts;
  }

  private static TableQuality quality(Company company, Table table) {
    return company.quality().get(table.number());
  }

  @Test
  void anAccountHasHalfOfAllDeals() {
    write(
        "deals",
        "deal_id,outcome,amount,closed_at,account_id",
        MANY,
        i -> "D%d,won,10,2025-03-31,%s".formatted(i, i % 2 == 0 ? "BIG" : "A" + i % 1_000));
    write(
        "accounts",
        "account_id,account_name,arr",
        1_000,
        i -> i == 0 ? "BIG,Big Limited,10" : "A%d,,10".formatted(i));
    try (Company company = exports.read()) {
      assertThat(quality(company, Deals.TABLE).orphans()).isZero();
      try (Costed<ItemTallies> costed = costed(company)) {
        assertThat(tradeOffs(costed, each -> each.accountNames().toString()))
            .isEqualTo(Map.of("{BIG=Big Limited}", MANY / 2L, "{}", MANY / 2L));
      }
    }
  }

  @Test
  void everybodyWaitsForOneItem() {
    exports
        .with("deals.csv", "deal_id,outcome,amount,closed_at\nD,won,10,2025-01-31\n")
        .with("requests.csv", "request_id,deal_id,requested_at\nR,D,2025-01-01\n")
        .with("decisions.csv", "request_id,decided_at,decision\nR,2025-01-15,yes\n")
        .with("roadmap_items.csv", "roadmap_item_id,title\nI,Item\n")
        .with("displacements.csv", "request_id,roadmap_item_id,displaced_at\nR,I,2025-02-10\n");
    write(
        "accounts",
        "account_id,arr,customer_since,churned_at",
        MANY,
        i -> "A%d,10,2024-01-01,%s".formatted(i, i % 10 == 0 ? "2025-06-15" : ""));
    write(
        "waiting",
        "account_id,roadmap_item_id,waiting_since",
        MANY,
        i -> "A%d,I,2024-06-01".formatted(i));
    try (Company company = exports.read();
        Costed<ItemTallies> costed = costed(company)) {
      assertThat(quality(company, Waiting.TABLE).kept()).isEqualTo(MANY);
      assertThat(quality(company, Waiting.TABLE).orphans()).isZero();
      Words.Word<AccountHistory> waits =
          each -> each.waits().get(0).roadmapItemId() + each.waits().get(0).firstDisplaced();
      assertThat(costed.countAccounts("Count accounts", new Words<>(waits)).counts)
          .isEqualTo(Map.of("I[2025-02-10]", (long) MANY));
      assertThat(tradeOffs(costed, SkewTest::partsOfR))
          .isEqualTo(Map.of("10000 left of 90000 in 10000000000000 billionths", 1L));
    }
  }

  private static String partsOfR(TradeOffHistory of) {
    RequestCosts costs = of.costs().get(0).get("R");
    long units = costs.window().stream().mapToLong(RequestCosts.Part::accountUnits).sum();
    return "%d left of %d in %d billionths"
        .formatted(costs.window().size(), costs.displaced().get(0).exposes(), units);
  }

  @Test
  void allRequestsAreForADealThatIsNotExported() {
    exports.with("deals.csv", ExportFolder.DEALS + "D,open,,\n");
    write(
        "requests",
        "request_id,deal_id,requested_at",
        MANY,
        i -> "R%d,%s,2025-01-01".formatted(i, i == 0 ? "D" : "N/A"));
    try (Company company = exports.read()) {
      assertThat(quality(company, Requests.TABLE).orphans()).isEqualTo(MANY - 1);
      assertThat(deals(company, each -> each.dealId() + " " + each.requests().size()))
          .isEqualTo(Map.of("D 1", 1L, "N/A 1", MANY - 1L));
      assertThat(ExportFolder.findings(company))
          .hasSize(MANY - 1)
          .contains(
              "ORPHAN requests.csv:100001 deal_id=N/A: Is not in deals, or its row there is"
                  + " rejected");
    }
  }

  @Test
  void allRowsAreOfARequestThatIsNotExported() {
    exports
        .with("deals.csv", ExportFolder.DEALS + "D,open,,\n")
        .with("requests.csv", "request_id,deal_id,requested_at\nR,D,2025-01-01\n")
        .with("accounts.csv", "account_id,arr,customer_since\nA,10,2024-01-01\n")
        .with("waiting.csv", "account_id,roadmap_item_id,waiting_since\nA,I7,2024-06-01\n");
    write(
        "decisions",
        "decision_id,request_id,decided_at,decision",
        MANY,
        i -> "Q%d,N/A,%s,yes".formatted(i, LocalDate.of(2025, 1, 1).plusDays(i % 300)));
    write(
        "pressure",
        "request_id,signalled_at,tactic,note",
        MANY,
        i -> "N/A,2025-02-02,deadline,%d".formatted(i));
    write("displacements", "request_id,roadmap_item_id", MANY, i -> "N/A,I%d".formatted(i));
    write("roadmap_items", "roadmap_item_id", MANY, i -> "I" + i);
    try (Company company = exports.read();
        Costed<ItemTallies> costed = costed(company)) {
      for (Table table : List.of(Decisions.TABLE, Pressure.TABLE, Displacements.TABLE)) {
        assertThat(quality(company, table).kept()).isEqualTo(MANY);
        assertThat(quality(company, table).orphans()).isEqualTo(MANY);
        assertThat(quality(company, table).contradictions()).isZero();
      }
      assertThat(quality(company, Accounts.TABLE).orphans()).isZero();
      assertThat(deals(company, DealHistory::toString)).hasSize(1);
      assertThat(tradeOffs(costed, SkewTest::displaced))
          .isEqualTo(Map.of("D {}", 1L, " {N/A=100000 from 2025-01-01}", 1L));
    }
  }

  private static String displaced(TradeOffHistory of) {
    return of.deal().dealId()
        + " "
        + of.costs().get(0).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        each.getValue().displaced().size()
                            + " from "
                            + each.getValue().displaced().get(0).displacedOn()));
  }
}
