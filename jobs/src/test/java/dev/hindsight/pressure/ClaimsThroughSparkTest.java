package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.history.passes.Company;
import dev.hindsight.plain.ReadSampleData;
import dev.hindsight.reporting.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small company's claims, counted by the passes of a report over its files. */
@ExtendWith(LocalSpark.class)
class ClaimsThroughSparkTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void eachClaimIsHeldAgainstWhatOtherRowsSay(int partitions, JavaSparkContext spark)
      throws IOException {
    write();

    Pressure found = found(spark, partitions);

    assertThat(counts(found.onlyOpportunity().require().othersOpen())).isEqualTo("1 of 2");
    assertThat(counts(found.deadlinePlans().require().plannedLater())).isEqualTo("1 of 2");
    assertThat(counts(found.deadlinePlans().require().movedPast())).isEqualTo("1 of 1");
    assertThat(counts(found.otherProspects().require().anyCame())).isEqualTo("2 of 2");
    assertThat(counts(found.otherProspects().require().allCame())).isEqualTo("1 of 2");
    assertThat(found.salesToDate().require().bands())
        .extracting(band -> counts(band.underAny().require()))
        .containsExactly("0 of 0", "2 of 2", "0 of 0", "0 of 0");
  }

  private static String counts(Rate rate) {
    return rate.count() + " of " + rate.of();
  }

  private Pressure found(JavaSparkContext spark, int partitions) {
    try (Company company = Company.read(spark, ReadSampleData.request(folder), partitions);
        Reviews reviews =
            new Reviews(
                company,
                List.of(PERIOD),
                Configuration.defaults(),
                Optional.empty(),
                Measured.not("there is none"))) {
      return reviews.counted().get(0).findings().pressure().require();
    }
  }

  /** Ann has another deal open when she calls one the only opportunity, Bob has none. */
  private void write() throws IOException {
    file(
        "deals",
        """
        deal_id,outcome,amount,closed_at,opened_at,sales_rep,sales_team,account_id
        asked,lost,100,2026-08-20,2026-05-01,Ann,red,a
        beside,open,,,2026-05-02,Ann,red,b
        alone,lost,100,2026-08-25,2026-05-03,Bob,red,c
        first,won,10,2024-12-01,2024-11-01,Cem,red,d
        former,won,100,2025-03-01,2025-01-10,Cem,red,e
        now,won,60,2026-03-01,2025-02-01,Cem,red,f
        """);
    file(
        "requests",
        """
        request_id,deal_id,requested_at,feature,other_prospects
        r,asked,2026-06-01,Maps,
        s,alone,2026-06-02,maps,
        one,first,2024-11-05,Sync,1
        two,former,2025-02-01,sync,2
        three,now,2025-02-10,SYNC,
        """);
    file(
        "decisions",
        """
        request_id,decided_at,decision,delivered_at
        r,2026-06-20,never,
        s,2026-06-20,never,
        one,2024-11-20,yes,2025-01-15
        two,2025-02-20,yes,2025-03-01
        """);
    file(
        "pressure",
        """
        request_id,signalled_at,tactic,claimed_deadline
        r,2026-06-10,only_opportunity,
        r,2026-06-10,deadline,2026-07-01
        s,2026-06-11,only_opportunity,
        s,2026-06-11,deadline,2026-07-15
        """);
    file(
        "deal_history",
        """
        deal_id,changed_at,field,old_value,new_value
        asked,2026-05-05,closed_at,,2026-08-01
        alone,2026-05-05,closed_at,,2026-07-10
        alone,2026-07-01,closed_at,2026-07-10,2026-08-25
        """);
  }

  private void file(String table, String rows) throws IOException {
    Files.writeString(folder.resolve(table + ".csv"), rows);
  }
}
