package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each recipe of the documentation, word for word. */
@ExtendWith(LocalSpark.class)
class RecipesTest {

  private static final Path RECIPES = Path.of("../docs/recipes.md");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## ([^\n]+)\n(.*?)(?=^## |\\z)");
  private static final Pattern FILE =
      Pattern.compile("(?s)(?:^|\n)`([^`]+)`:\n\n```(?:csv|json)\n(.*?)```");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern RESULT = Pattern.compile("(?s)gives `([^`]+)`:\n\n```csv\n(.*?)```");

  @TempDir Path folder;

  private record Recipe(String title, String text) {
    @Override
    public String toString() {
      return title;
    }
  }

  private static Stream<Recipe> recipes() throws IOException {
    return SECTION
        .matcher(Files.readString(RECIPES))
        .results()
        .map(section -> new Recipe(section.group(1), section.group(2)));
  }

  @Test
  void allSectionsAreRecipes() throws IOException {
    assertThat(recipes()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(recipes()).allSatisfy(recipe -> assertThat(recipe.text()).containsPattern(RESULT));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void recipeGivesWhatItSays(Recipe recipe, JavaSparkContext spark) {
    Matcher result = RESULT.matcher(recipe.text());
    assertThat(result.find()).isTrue();
    List<List<String>> expected = lines(result.group(2));
    ExportFolder exports = exports(recipe.text(), spark);

    assertThat(
            exports.kept(Contract.table(result.group(1)), expected.get(0).toArray(String[]::new)))
        .containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
  }

  private ExportFolder exports(String text, JavaSparkContext spark) {
    ExportFolder exports = new ExportFolder(spark, folder);
    Matcher yaml = YAML.matcher(text);
    assertThat(yaml.find()).isTrue();
    String configuration = yaml.group(1);
    if (!configuration.contains("  deals:")) {
      exports.with("deals.csv", ExportFolder.DEALS + "D-1,open,,\n");
    }
    for (MatchResult file : FILE.matcher(text).results().toList()) {
      exports.with(file.group(1), file.group(2));
    }
    return exports.configured(configuration);
  }

  private static List<List<String>> lines(String csv) {
    List<List<String>> lines = new ArrayList<>();
    csv.lines().forEach(line -> lines.add(List.of(line.split(","))));
    return lines;
  }
}
