package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.exports.rows.TableDays;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.passes.Company;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ReadingPlanTest {

  @TempDir Path folder;

  @Test
  void readsTypedRowsWithTheLinesThatAPersonSees(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                Amount , deal_id,OUTCOME,closed_at,sales_rep
                1234.5,00123,Won,2025-03-31,"a ""big""
                one"
                ,D2,open,,
                """);

    assertThat(exports.kept(Deals.TABLE, Deal.class))
        .containsExactly(
            deal(
                new Place(0, 2),
                "00123",
                DealOutcome.WON,
                new BigDecimal("1234.5000"),
                LocalDate.of(2025, 3, 31),
                "a \"big\"\none"),
            deal(new Place(0, 4), "D2", DealOutcome.OPEN, null, null, null));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.csv:2", "deals.csv:4");
  }

  private static Deal deal(
      Place place,
      String id,
      DealOutcome outcome,
      BigDecimal amount,
      LocalDate closed,
      String rep) {
    return new Deal(
        place, id, outcome, amount, closed, null, null, null, null, null, null, null, rep, null,
        null, null);
  }

  @Test
  void countsWhatBecameOfEveryRow(JavaSparkContext spark) {
    Company read =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                deal_id,outcome,amount,closed_at,opened_at,mood,deal_type
                D1,won,10,2025-03-31,2025-01-01,good,renewal
                D1,won,10,2025-03-31,2025-01-01,bad,renewal
                D2,won,10,2025-03-31,2025-01-01,good,renewal
                D2,lost,10,2025-03-31,2025-01-01,good,renewal
                D3,maybe,10,2025-03-31,2025-01-01,good,renewal
                D4,won,10,2025-03-31,2025-04-01,good,upsell
                """)
            .with(
                "requests.csv",
                """
                request_id,deal_id,requested_at
                R1,D1,2025-02-01
                R2,D9,2025-02-01
                """)
            .read();

    TableQuality deals = read.quality().get(Deals.TABLE.number());
    assertThat(List.of(deals.read(), deals.kept(), deals.rejected(), deals.duplicates()))
        .containsExactly(6L, 2L, 3L, 1L);
    assertThat(List.of(deals.droppedValues(), deals.contradictions(), deals.orphans()))
        .containsExactly(1L, 1L, 0L);
    assertThat(deals.unknownColumns()).containsExactly("mood");
    assertThat(deals.missingColumns()).contains("currency").doesNotContain("deal_type");
    assertThat(read.quality().get(Requests.TABLE.number()).orphans()).isOne();
    assertThat(read.columns().has(Decisions.TABLE)).isFalse();
    assertThat(read.columns().has(Deals.TABLE, "opened_at")).isTrue();
    read.close();
  }

  @Test
  void saysWhatIsWrongWithEachRow(JavaSparkContext spark) {
    assertThat(
            new ExportFolder(spark, folder)
                .with(
                    "deals.csv",
                    """
                    deal_id,outcome,amount,closed_at,opened_at,deal_type
                    D1,won,10,2025-03-31,2025-01-01,renewal
                    D1,won,10,2025-03-31,2025-01-01,renewal
                    D2,won,10,2025-03-31,2025-01-01,renewal
                    D2,lost,10,2025-03-31,2025-01-01,renewal
                    D3,maybe,10,2025-03-31,2025-01-01,renewal
                    D4,won,10,2025-03-31,2025-04-01,upsell
                    D5,won,10,2025-03-31
                    """)
                .findings())
        .containsExactly(
            "DUPLICATE deals.csv:3 =: Is alike in every column that counts to deals.csv, line 2, which is kept",
            "REJECTED deals.csv:4 deal_id=D2: Has the same key as deals.csv, line 5, and other content: nobody can know which is true",
            "REJECTED deals.csv:5 deal_id=D2: Has the same key as deals.csv, line 4, and other content: nobody can know which is true",
            "REJECTED deals.csv:6 outcome=maybe: Is none of won, lost, no_decision, open",
            "DROPPED_VALUE deals.csv:7 deal_type=upsell: Is none of new_business, expansion, renewal",
            "CONTRADICTION deals.csv:7 closed_at=2025-03-31: Is before opened_at, 2025-04-01",
            "REJECTED deals.csv:8 =: Has 4 cells where the header has 6");
  }

  @Test
  void signalsThatOnlyAnotherColumnTellsApartAreTwo(JavaSparkContext spark) {
    ExportFolder exports =
        new ExportFolder(spark, folder)
            .with("deals.csv", ExportFolder.DEALS)
            .with(
                "pressure.csv",
                """
                request_id,signalled_at,note,tactic
                R1,2025-02-02,by phone,other
                R1,2025-02-02,by mail,other
                R1,2025-02-02,by mail,Other
                """);

    assertThat(exports.kept(Pressure.TABLE, "tactic"))
        .containsExactly(List.of("other"), List.of("other"));
    assertThat(exports.places(Pressure.TABLE)).containsExactly("pressure.csv:2", "pressure.csv:3");
    assertThat(exports.findings())
        .containsExactly(
            "DUPLICATE pressure.csv:4 =: Is alike in every column that counts to pressure.csv, line 3, which is kept");
  }

  @Test
  void knowsTheDaysOnWhichAnythingHappened(JavaSparkContext spark) {
    Company read =
        new ExportFolder(spark, folder)
            .with(
                "deals.csv",
                """
                deal_id,outcome,amount,opened_at,closed_at
                D1,won,10,2025-01-01,2025-03-31
                D1,won,10,2025-01-01,2025-03-31
                D2,open,10,2025-02-01,2025-12-31
                D3,won,10,2024-01-01,2062-03-31
                D4,won,bad,2025-01-01,2025-04-30
                D5,open,10,,
                """)
            .with("requests.csv", "request_id,deal_id,requested_at\nR1,D1,2025-01-15\n")
            .with(
                "decisions.csv",
                """
                request_id,decided_at,decision,promised_for,delivered_at
                R1,2025-02-15,yes,2025-06-30,2025-07-31
                """)
            .read();
    try {
      TableDays deals = read.days().get(Deals.TABLE);
      assertThat(deals.days())
          .map(LocalDate::toString)
          .containsExactly("2024-01-01", "2025-01-01", "2025-02-01", "2025-03-31", "2062-03-31");
      assertThat(deals.rowsByLastDay())
          .isEqualTo(
              Map.of(
                  LocalDate.of(2025, 2, 1), 1L,
                  LocalDate.of(2025, 3, 31), 1L,
                  LocalDate.of(2062, 3, 31), 1L));
      assertThat(read.days().get(Decisions.TABLE).days())
          .map(LocalDate::toString)
          .containsExactly("2025-02-15", "2025-07-31");
      assertThat(read.days().get(Requests.TABLE).days())
          .map(LocalDate::toString)
          .containsExactly("2025-01-15");
      assertThat(read.days()).containsOnlyKeys(Contract.TABLES);
      assertThat(read.days().get(Waiting.TABLE).days()).isEmpty();
    } finally {
      read.close();
    }
  }

  @Test
  void exportsOfSeveralDaysAreToldHowToBeRead(JavaSparkContext spark) {
    assertThat(
            new ExportFolder(spark, folder)
                .with("deals/2025-08.csv", ExportFolder.DEALS + "D1,lost,1,2025-08-01\n")
                .with("deals/2025-09.csv", ExportFolder.DEALS + "D1,won,1,2025-08-01\n")
                .findings())
        .containsExactly(
            "REJECTED deals/2025-08.csv:2 deal_id=D1: Has the same key as deals/2025-09.csv, line 2, and other content: nobody can know which is true; of exports of several days, name the latest alone as file in the configuration",
            "REJECTED deals/2025-09.csv:2 deal_id=D1: Has the same key as deals/2025-08.csv, line 2, and other content: nobody can know which is true; of exports of several days, name the latest alone as file in the configuration");
  }
}
