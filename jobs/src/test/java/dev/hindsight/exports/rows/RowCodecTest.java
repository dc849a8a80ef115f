package dev.hindsight.exports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.KeptRows;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of all tables become bytes and rows again. */
class RowCodecTest {

  private static final Place PLACE = new Place(3, 5_000_000_000L);

  private static Stream<Table> tables() {
    return Contract.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsWithoutAnyValue(Table table) {
    assertIsReadAgain(table, new Object[table.fields().size()]);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsWithAllValues(Table table) {
    assertIsReadAgain(table, values(table, 0));
    assertIsReadAgain(table, values(table, 1));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowsWithOneValue(Table table) {
    for (int i = 0; i < table.fields().size(); i++) {
      Object[] one = new Object[table.fields().size()];
      one[i] = values(table, 0)[i];
      assertIsReadAgain(table, one);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyWordOfAVocabularyIsAConstantOfItsOwn(Table table) {
    for (int i = 0; i < table.fields().size(); i++) {
      int field = i;
      List<String> words = table.fields().get(i).vocabulary();
      assertThat(words.stream().map(word -> RowCodec.of(table).typed(field, word)))
          .containsExactlyElementsOf(
              IntStream.range(0, words.size())
                  .mapToObj(place -> constant(table, field, place))
                  .toList());
    }
  }

  private static Object constant(Table table, int field, int place) {
    return table.type().getRecordComponents()[field + 1].getType().getEnumConstants()[place];
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsAreNamedAsTheirConstantsAre(Table table) {
    for (int i = 0; i < table.fields().size(); i++) {
      for (String word : table.fields().get(i).vocabulary()) {
        assertThat(RowCodec.of(table).typed(i, word)).hasToString(word.toUpperCase(Locale.ROOT));
      }
    }
  }

  private static void assertIsReadAgain(Table table, Object[] values) {
    RowCodec codec = RowCodec.of(table);
    ByteWriter out = new ByteWriter();
    codec.write(values, out);
    ByteReader in = new ByteReader(out.take());

    assertThat(codec.read(in)).isEqualTo(values);
    assertThat(in.hasMore()).isFalse();
    ExportRow row = codec.row(PLACE, values);
    assertThat(row).isInstanceOf(table.type());
    assertThat(row.place()).isEqualTo(PLACE);
    assertThat(KeptRows.values(row)).isEqualTo(values);
    assertThat(RowBytes.read(ExportRow.class, RowBytes.of(judged(table, values)))).isEqualTo(row);
  }

  private static JudgedRow judged(Table table, Object[] values) {
    return new JudgedRow(
        table, PLACE, values, JudgedRow.Status.KEPT, List.of(), List.of(), List.of());
  }

  /** The smallest or the largest values of each column. */
  private static Object[] values(Table table, int which) {
    RowCodec codec = RowCodec.of(table);
    return IntStream.range(0, table.fields().size())
        .mapToObj(i -> codec.typed(i, value(table.fields().get(i), which)))
        .toArray();
  }

  private static Object value(Field field, int which) {
    return switch (field.type()) {
      case TEXT, CHANGED -> List.of("", "é😀\0").get(which);
      case CURRENCY -> List.of("EUR", "USD").get(which);
      case DATE -> List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)).get(which);
      case MOMENT ->
          List.of(
                  Moment.of(LocalDate.of(1, 1, 1).atStartOfDay()),
                  Moment.of(LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX)))
              .get(which);
      case MONEY, QUOTA ->
          List.of(new BigDecimal("0.0000"), new BigDecimal("99999999999999.9999")).get(which);
      case RATE ->
          List.of(new BigDecimal("0.00000001"), new BigDecimal("9999999999.99999999")).get(which);
      case SHARE, DAYS -> List.of(0.0, 0.1).get(which);
      case COUNT -> List.of(0L, Long.MAX_VALUE).get(which);
      case YES_NO -> List.of(false, true).get(which);
      case VOCABULARY -> field.vocabulary().get(which == 0 ? 0 : field.vocabulary().size() - 1);
    };
  }
}
