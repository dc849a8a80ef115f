package dev.hindsight.exports.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class TableTest {

  @Test
  void schemaHoldsTheColumnsInTheContractsOrderThenWhereTheRowStood(SparkSession spark) {
    Row row = RowFactory.create("EUR", Date.valueOf("2026-01-01"), null, "fx_rates.csv", 2L);

    assertThat(spark.createDataFrame(List.of(row), FxRates.TABLE.schema()).collectAsList())
        .singleElement()
        .extracting(read -> read.getDate(1))
        .isEqualTo(Date.valueOf("2026-01-01"));
    assertThat(FxRates.TABLE.schema().fieldNames())
        .containsExactly("currency", "valid_from", "rate", "_file", "_line");
  }

  @Test
  void keysAreColumnsOfTheirTable() {
    assertThat(Contract.TABLES)
        .allSatisfy(table -> assertThat(table.columns()).containsAll(table.key()));
  }
}
