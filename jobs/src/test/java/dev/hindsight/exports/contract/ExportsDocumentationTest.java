package dev.hindsight.exports.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsDocumentationTest {

  static Stream<Table> tables() {
    return Contract.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsDocumentedWithItsVocabulary(Table table) throws IOException {
    String page = Files.readString(Path.of("../docs/exports.md"));
    String section =
        Arrays.stream(page.split("(?m)^###? "))
            .filter(each -> each.startsWith(table.name() + "\n"))
            .findFirst()
            .orElseThrow();
    List<String> rows = section.lines().filter(line -> line.matches("\\| [*]*`.*")).toList();

    assertThat(rows).hasSameSizeAs(table.fields());
    for (int i = 0; i < rows.size(); i++) {
      Field field = table.fields().get(i);
      String mark =
          switch (field.presence()) {
            case REQUIRED -> "**";
            case REQUIRED_UNLESS_OPEN -> "*";
            case OPTIONAL -> "";
          };
      assertThat(rows.get(i)).startsWith("| " + mark + "`" + field.name() + "`" + mark + " |");
      for (String word : field.vocabulary()) {
        assertThat(rows.get(i)).contains("`" + word + "`");
      }
    }
  }
}
