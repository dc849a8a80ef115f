package dev.hindsight.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Audit log, Audit logs",
    "Export policy, Export policies",
    "Single sign-on, Single sign on",
    "Single sign-on, single signon",
    "Export to Excel, Excel: export to",
    "Offline mode, Ofline mode",
    "Offline mode, Offlinne mode",
    "Offline mode, Offlime mode",
    "Offline mode, Offlnie mode",
    "Café orders, Cafe orders",
    "Экспорт журнала, Экспорт журналы",
    "إدارة المخزون, إدارة المخزوم"
  })
  void namesThatMayMeanTheSameAreNear(String one, String other) {
    assertThat(NearNames.of(List.of(one, other)))
        .containsOnly(Map.entry(one, List.of(other)), Map.entry(other, List.of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "SSO v2, SSO v3",
    "SAP sync, SAS sync",
    "Feature A, Feature B",
    "Export to Excel, Import to Excel",
    "機能一覧表示, 機能一覧標示",
    "Offline mode, Offine mods",
    "+++, ***"
  })
  void otherNamesAreNot(String one, String other) {
    assertThat(NearNames.of(List.of(one, other))).isEmpty();
  }

  @Test
  void neitherOrderNorOneselfMatters() {
    List<String> names =
        new ArrayList<>(List.of("Audit log", "audit-log", "Audit logs", "log, audit", "Search"));
    Map<String, List<String>> near = NearNames.of(names);
    Collections.shuffle(names, new Random(1));

    assertThat(NearNames.of(names)).isEqualTo(near);
    assertThat(near.get("Audit log")).containsExactly("Audit logs", "audit-log", "log, audit");
    assertThat(near).doesNotContainKey("Search");
  }

  @Test
  void fiveThousandNamesTakeNoTime() {
    List<String> alike =
        IntStream.range(0, 5_000)
            .mapToObj(
                i -> "Audit log " + Integer.toBinaryString(i).replace('0', '!').replace('1', '?'))
            .toList();
    List<String> typos =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "Integration with supplier " + (char) (0xAC00 + i) + "abcdef")
            .toList();
    List<String> long200 =
        IntStream.range(0, 5_000).mapToObj(i -> "word ".repeat(38) + "of " + i).toList();

    for (List<String> names : List.of(alike, typos, long200)) {
      assertTimeout(Duration.ofSeconds(10), () -> NearNames.of(names));
    }
    assertThat(NearNames.of(alike).values()).allMatch(near -> near.size() == NearNames.MOST);
  }
}
