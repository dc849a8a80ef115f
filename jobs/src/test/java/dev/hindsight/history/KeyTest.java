package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.exports.contract.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyTest {

  /** In the order of their code points, which is not that of their UTF-16 units. */
  private static final List<String> ORDERED =
      List.of(
          "", "\0", "\0\0", "\0\1", "\0a", "\1", "A", "A\0", "A\0\0B", "A\0B", "A\1", "AB", "a",
          "é", "\uFFFD", "😀", "😀\0");

  @Test
  void groupsAreOrderedByDomainThenByTheCodePointsOfTheirIdentifiers() {
    List<byte[]> keys = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      ORDERED.forEach(id -> keys.add(Key.of(domain, id, 0, new byte[0])));
    }
    List<byte[]> sorted = new ArrayList<>(keys);
    Collections.shuffle(sorted, new Random(1));
    sorted.sort(Arrays::compareUnsigned);

    assertThat(sorted).containsExactlyElementsOf(keys);
    assertThat(ORDERED).isSortedAccordingTo(Identifiers.ORDER);
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < keys.size(); j++) {
        assertThat(Integer.signum(Key.compareGroups(keys.get(i), keys.get(j))))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void rowsOfAGroupComeByKindThenByTheirOwnOrder() {
    List<byte[]> keys =
        List.of(
            Key.of(Domain.DEALS, "D", 0, new Place(7, 9)),
            Key.of(Domain.DEALS, "D", 1, new Place(0, 2)),
            Key.of(Domain.DEALS, "D", 1, new Place(0, 300)),
            Key.of(Domain.DEALS, "D", 1, new Place(1, 1)),
            Key.of(Domain.DEALS, "D", 2, Key.order("\0")),
            Key.of(Domain.DEALS, "D", 2, Key.order("😀")));

    assertThat(keys).isSortedAccordingTo(Arrays::compareUnsigned);
    assertThat(keys.stream().map(Key::kind)).containsExactly(0, 1, 1, 1, 2, 2);
    assertThat(keys.stream().map(Key::domain)).containsOnly(Domain.DEALS);
  }

  @Test
  void rowsOfOneDomainAndIdentifierAreAGroupAndNoOthersAre() {
    List<byte[]> keys =
        ORDERED.stream()
            .flatMap(
                id ->
                    Stream.of(
                        Key.of(Domain.ITEMS, id, 0, new Place(0, 0)),
                        Key.of(Domain.ITEMS, id, 3, Key.order("\0\0\0"))))
            .toList();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < keys.size(); j++) {
        assertThat(Key.isOneGroup(keys.get(i), keys.get(j))).isEqualTo(i / 2 == j / 2);
      }
      assertThat(Key.hash(keys.get(i))).isEqualTo(Key.hash(keys.get(i / 2 * 2)));
    }
    assertThat(
            Key.isOneGroup(
                Key.of(Domain.ITEMS, "A", 0, new byte[0]),
                Key.of(Domain.ACCOUNTS, "A", 0, new byte[0])))
        .isFalse();
  }

  /** No partition of many gets more than half as much again as its share. */
  @Test
  void identifiersThatCountUpwardsAreSpread() {
    int[] rows = new int[16];
    IntStream.range(0, 16_000)
        .mapToObj(i -> Key.of(Domain.DEALS, "D-%06d".formatted(i), 0, new byte[0]))
        .forEach(key -> rows[Math.floorMod(Key.hash(key), rows.length)]++);

    assertThat(rows).doesNotContain(0);
    assertThat(Arrays.stream(rows).max().getAsInt()).isLessThan(1_500);
  }
}
