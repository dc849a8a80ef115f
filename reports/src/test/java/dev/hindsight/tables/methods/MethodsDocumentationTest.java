package dev.hindsight.tables.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hindsight.findings.Figures;
import dev.hindsight.findings.values.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The list of all figures at the end of {@code docs/methods.md}. To write it anew, run this test
 * with {@code -Dhindsight.regenerate-methods=true}; it fails then, so that nobody leaves that on.
 */
@Tag("locale-sensitive")
class MethodsDocumentationTest {

  private static final Path PAGE = Path.of("..", "docs", "methods.md");
  private static final String HEADING = "## All figures\n";

  @Test
  void listsEveryFigureAsItIsDeclared() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(HEADING));
    if (Boolean.getBoolean("hindsight.regenerate-methods")) {
      Files.writeString(PAGE, before + list());
      fail("Regenerated docs/methods.md: look at what changed, then run without the property");
    }
    assertThat(page.substring(before.length())).isEqualTo(list());
  }

  @Test
  void everyKeyIsAPropertyOfTheFindings() throws IOException {
    String properties = Files.readString(Path.of("..", "docs", "findings.md"));

    assertThat(Figures.ALL)
        .flatExtracting(Figures.Group::figures)
        .extracting(Figure::key)
        .allSatisfy(key -> assertThat(properties).contains("`" + key + "`"));
  }

  private static String list() {
    return HEADING
        + "\nAs the sheet *Methods* has them, by their name in `findings.json`. A test writes this list"
        + " from the code: see CONTRIBUTING.md.\n"
        + Figures.ALL.stream().map(MethodsDocumentationTest::group).collect(Collectors.joining());
  }

  private static String group(Figures.Group group) {
    return "\n### "
        + group.name()
        + "\n\n| name | in words | unit | what it is | how it is computed | source |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"
        + group.figures().stream().map(MethodsDocumentationTest::row).collect(Collectors.joining());
  }

  private static String row(Figure<?, ?> figure) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            figure.key(),
            figure.label(),
            MethodsTable.unit(figure.unit()),
            cell(figure.definition()),
            cell(figure.formula()),
            cell(figure.source()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
