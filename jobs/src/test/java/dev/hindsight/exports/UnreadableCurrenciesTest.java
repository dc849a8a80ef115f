package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Quotas;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Money in a currency that nobody can read must not pass for the reporting currency's. */
@ExtendWith(LocalSpark.class)
class UnreadableCurrenciesTest {

  private static final String NO_CODE =
      "Is no ISO 4217 currency code such as EUR; leave it empty where it is USD";
  private static final String NO_AMOUNT = "Is in a currency that cannot be read";

  @TempDir Path folder;

  private ExportFolder exports(JavaSparkContext spark) {
    return new ExportFolder(spark, folder)
        .with(
            "deals.csv",
            """
            deal_id,outcome,amount,closed_at,expected_amount,currency,account_id
            D1,won,10,2025-03-31,12,Euro,A1
            D2,open,10,,,$,A1
            D3,won,10,2025-03-31,12,,A1
            """)
        .with("accounts.csv", "account_id,arr,currency\nA1,100,Euro\nA2,,Euro\n")
        .with(
            "quotas.csv",
            """
            sales_team,period_start,period_end,quota,currency
            North,2025-01-01,2025-03-31,100,Euro
            """);
  }

  @Test
  void theAmountIsAsBadAsItsCurrency(JavaSparkContext spark) {
    assertThat(exports(spark).findings())
        .containsExactlyInAnyOrder(
            "REJECTED deals.csv:2 amount=10: " + NO_AMOUNT,
            "DROPPED_VALUE deals.csv:2 expected_amount=12: " + NO_AMOUNT,
            "DROPPED_VALUE deals.csv:2 currency=Euro: " + NO_CODE,
            "DROPPED_VALUE deals.csv:3 amount=10: " + NO_AMOUNT,
            "DROPPED_VALUE deals.csv:3 currency=$: " + NO_CODE,
            "DROPPED_VALUE accounts.csv:2 arr=100: " + NO_AMOUNT,
            "DROPPED_VALUE accounts.csv:2 currency=Euro: " + NO_CODE,
            "DROPPED_VALUE accounts.csv:3 currency=Euro: " + NO_CODE,
            "REJECTED quotas.csv:2 quota=100: " + NO_AMOUNT,
            "DROPPED_VALUE quotas.csv:2 currency=Euro: " + NO_CODE);
  }

  @Test
  void whatCanDoWithoutAnAmountIsKept(JavaSparkContext spark) {
    assertThat(exports(spark).kept(Deals.TABLE, "deal_id", "amount", "expected_amount"))
        .containsExactly(List.of("D2", "null", "null"), List.of("D3", "10.0000", "12.0000"));
    assertThat(exports(spark).kept(Accounts.TABLE, "account_id", "arr"))
        .containsExactly(List.of("A1", "null"), List.of("A2", "null"));
    assertThat(exports(spark).kept(Quotas.TABLE, "quota")).isEmpty();
  }
}
