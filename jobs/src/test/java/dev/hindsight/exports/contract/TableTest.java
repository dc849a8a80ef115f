package dev.hindsight.exports.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  private static Stream<Table> tables() {
    return Contract.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsHoldWhereTheyStoodThenTheColumnsInTheContractsOrder(Table table) {
    assertThat(Arrays.stream(table.type().getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("place"), table.columns().map(TableTest::inCamelCase))
                .toList());
  }

  private static String inCamelCase(String column) {
    return Pattern.compile("_(.)")
        .matcher(column)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  @Test
  void keysAreColumnsOfTheirTable() {
    assertThat(Contract.TABLES)
        .allSatisfy(table -> assertThat(table.columns()).containsAll(table.key()));
  }
}
