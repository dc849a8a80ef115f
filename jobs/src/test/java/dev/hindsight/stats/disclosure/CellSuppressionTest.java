package dev.hindsight.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

  private static final long MINIMUM = 5;

  @Test
  void totalsAreThoseOfTheCells() {
    assertThat(CountTable.of(new long[][] {{1, 2}, {3, 4}}))
        .hasToString("[[1, 2, 3], [3, 4, 7], [4, 6, 10]]");
    assertThatThrownBy(() -> CountTable.of(new long[][] {{1, -2}})).hasMessage("Invalid count: -2");
  }

  @Test
  void nothingIsHiddenWhereEverybodyElseIsMany() {
    CountTable whole = CountTable.of(new long[][] {{40, 30}, {20, 10}});

    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(whole), MINIMUM)).isEmpty();
  }

  @Test
  void nothingIsHiddenWhereNobodyElseIs() {
    CountTable whole = CountTable.of(new long[][] {{1, 0}, {2, 3}});

    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(), MINIMUM)).isEmpty();
  }

  @Test
  void aSmallCountTakesThreeOthersWithIt() {
    CountTable whole = CountTable.of(new long[][] {{3, 30, 50}, {20, 10, 60}, {40, 50, 70}});

    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(whole), MINIMUM))
        .containsExactlyInAnyOrder(
            new TablePlace(0, 0), new TablePlace(0, 1), new TablePlace(1, 0), new TablePlace(1, 1));
  }

  /** What nobody is shown in any case hides others. */
  @Test
  void whatIsNotShownAnywayTakesNothingWithIt() {
    CountTable whole = CountTable.of(new long[][] {{30, 3}, {20, 4}});
    Set<TablePlace> lastOfRows =
        Set.of(
            new TablePlace(0, 1),
            new TablePlace(1, 1),
            new TablePlace(2, 1),
            new TablePlace(0, 2),
            new TablePlace(1, 2));

    assertThat(CellSuppression.hidden(whole, lastOfRows, List.of(whole), MINIMUM))
        .containsExactlyInAnyOrderElementsOf(lastOfRows);
  }

  /** Two numbers that are not shown, and that none is left for, are zero both. */
  @Test
  void twoZerosDoNotHideEachOther() {
    CountTable whole = CountTable.of(new long[][] {{0, 0, 50}, {20, 10, 60}});
    Set<TablePlace> zeros = Set.of(new TablePlace(0, 0), new TablePlace(0, 1));

    assertThat(new HiddenCounts(whole, zeros).isDetermined(new TablePlace(0, 0))).isTrue();
    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(whole), MINIMUM))
        .containsAll(zeros)
        .hasSizeGreaterThan(2);
  }

  /** What a reader knows is taken from what is shown: the rest is what has to be many. */
  @Test
  void theRestCountsNotTheWhole() {
    CountTable whole = CountTable.of(new long[][] {{400, 300}, {200, 100}});
    CountTable rest = CountTable.of(new long[][] {{4, 30}, {20, 40}});

    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(rest), MINIMUM))
        .contains(new TablePlace(0, 0))
        .hasSize(4);
  }

  @Test
  void aRestThatIsSmallInAllHidesEverything() {
    CountTable whole = CountTable.of(new long[][] {{400, 300}, {200, 100}});
    CountTable rest = CountTable.of(new long[][] {{1, 1}, {1, 1}});

    assertThat(CellSuppression.hidden(whole, Set.of(), List.of(rest), MINIMUM)).hasSize(9);
  }

  /** All tables near a table are looked through: what one edge can do, a short cycle can. */
  @Test
  void whatIsDeterminedIsWhatNoOtherTableDiffersIn() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      long[][] cells = drawn(random, 2, 2 + random.nextInt(2), 3);
      Set<TablePlace> hidden = drawn(random, CountTable.of(cells));
      for (TablePlace place : hidden) {
        assertThat(new HiddenCounts(CountTable.of(cells), hidden).isDetermined(place))
            .as("seed %s, %s of %s, hidden %s", seed, place, CountTable.of(cells), hidden)
            .isEqualTo(values(cells, hidden, place).size() == 1);
      }
    }
  }

  @Test
  void noSmallCountIsDeterminedWhateverTheRests() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int columns = 2 + random.nextInt(2);
      long[][] one = drawn(random, 2, columns, 12);
      long[][] other = drawn(random, 2, columns, 12);
      Set<TablePlace> hidden =
          CellSuppression.hidden(
              CountTable.of(sum(one, other)),
              random.nextBoolean() ? Set.of() : Set.of(new TablePlace(0, 1), new TablePlace(2, 1)),
              List.of(CountTable.of(one), CountTable.of(other)),
              MINIMUM);
      for (long[][] rest : List.of(one, other)) {
        assertHidden(rest, hidden, seed);
      }
    }
  }

  private static void assertHidden(long[][] rest, Set<TablePlace> hidden, int seed) {
    CountTable table = CountTable.of(rest);
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (table.at(row, column) < MINIMUM) {
          TablePlace place = new TablePlace(row, column);
          assertThat(values(rest, hidden, place))
              .as("seed %s, %s", seed, place)
              .hasSizeGreaterThan(1);
        }
      }
    }
  }

  /** What a place holds in the tables that agree in all that is shown. */
  private static Set<Long> values(long[][] cells, Set<TablePlace> hidden, TablePlace place) {
    Set<Long> values = new HashSet<>();
    CountTable table = CountTable.of(cells);
    for (CountTable other : near(cells)) {
      if (agree(table, other, hidden)) {
        values.add(other.at(place.row(), place.column()));
      }
    }
    return values;
  }

  private static boolean agree(CountTable table, CountTable other, Set<TablePlace> hidden) {
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (table.at(row, column) != other.at(row, column)
            && !hidden.contains(new TablePlace(row, column))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<CountTable> near(long[][] cells) {
    List<CountTable> near = new ArrayList<>();
    int columns = cells[0].length;
    int places = cells.length * columns;
    for (int code = 0; code < Math.pow(3, places); code++) {
      long[][] other = new long[cells.length][columns];
      boolean isNegative = false;
      for (int place = 0, rest = code; place < places; place++, rest /= 3) {
        other[place / columns][place % columns] =
            cells[place / columns][place % columns] + rest % 3 - 1;
        isNegative |= other[place / columns][place % columns] < 0;
      }
      if (!isNegative) {
        near.add(CountTable.of(other));
      }
    }
    return near;
  }

  private static long[][] drawn(Random random, int rows, int columns, int most) {
    long[][] cells = new long[rows][columns];
    for (long[] row : cells) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
      }
    }
    return cells;
  }

  private static Set<TablePlace> drawn(Random random, CountTable table) {
    Set<TablePlace> hidden = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (random.nextInt(5) < 3) {
          hidden.add(new TablePlace(row, column));
        }
      }
    }
    return hidden;
  }

  private static long[][] sum(long[][] one, long[][] other) {
    long[][] sum = new long[one.length][one[0].length];
    for (int row = 0; row < one.length; row++) {
      for (int column = 0; column < one[0].length; column++) {
        sum[row][column] = one[row][column] + other[row][column];
      }
    }
    return sum;
  }
}
