package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Figure;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A figure that is declared is in its list, and a reader can see it. */
class FiguresTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path ROOT = SOURCES.resolve(Path.of("dev", "hindsight"));

  @Test
  void everyClassOfFiguresIsListedWithAllThatItDeclares() throws IOException {
    List<List<Figure<?, ?>>> declared = new ArrayList<>();
    for (Class<?> declaring : declaring()) {
      declared.add(constants(declaring).map(FiguresTest::figure).collect(Collectors.toList()));
    }

    assertThat(Figures.ALL)
        .extracting(Figures.Group::figures)
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void everyFigureIsInATableOrAChart() throws IOException {
    String shown = shown();

    for (Class<?> declaring : declaring()) {
      assertThat(constants(declaring).map(Field::getName))
          .allSatisfy(
              name ->
                  assertThat(shown)
                      .containsPattern(declaring.getSimpleName() + "\\." + name + "\\b"));
    }
  }

  @Test
  void noTwoOfAGroupHaveOneLabel() {
    for (Figures.Group group : Figures.ALL) {
      assertThat(group.figures()).extracting(Figure::label).doesNotHaveDuplicates();
    }
  }

  private static List<Class<?>> declaring() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("findings"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("Figures.java"))
          .filter(file -> !file.getParent().equals(ROOT.resolve("findings")))
          .sorted()
          .<Class<?>>map(FiguresTest::load)
          .toList();
    }
  }

  private static Class<?> load(Path file) {
    String name = SOURCES.relativize(file).toString().replace(".java", "");
    try {
      return Class.forName(name.replace(file.getFileSystem().getSeparator(), "."));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Field> constants(Class<?> declaring) {
    return Arrays.stream(declaring.getFields()).filter(field -> field.getType() == Figure.class);
  }

  private static Figure<?, ?> figure(Field field) {
    try {
      return (Figure<?, ?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sources of what shows figures. The sheet Methods is not: it lists them all. */
  private static String shown() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String room : List.of("tables", "charts")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.startsWith(ROOT.resolve("tables").resolve("methods"))) {
            sources.append(Files.readString(file));
          }
        }
      }
    }
    return sources.toString();
  }
}
