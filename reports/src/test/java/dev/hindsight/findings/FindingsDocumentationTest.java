package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page that documents findings.json names all that can stand in it. */
@Tag("locale-sensitive")
class FindingsDocumentationTest {

  private final Set<Class<?>> seen = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  @Test
  void everyPropertyAndWordIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/findings.md"));

    collect(Findings.class);

    assertThat(names).contains("format_version", "within90", "share_compared", "not_now");
    assertThat(names).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  /** What a watch shares with findings.json is on the page of that. */
  @Test
  void everyPropertyAndWordOfAWatchIsDocumented() throws IOException {
    String pages =
        Files.readString(Path.of("../docs/watch.md"))
            + Files.readString(Path.of("../docs/findings.md"));

    collect(Watch.class);
    collect(WatchChanges.class);

    assertThat(names).contains("at_risk", "long_displaced", "untold");
    assertThat(names).allSatisfy(name -> assertThat(pages).contains("`" + name + "`"));
    assertThat(pages).contains("the version of the shapes on this page: " + Watch.FORMAT_VERSION);
  }

  @Test
  void theVersionIsDocumented() throws IOException {
    assertThat(Files.readString(Path.of("../docs/findings.md")))
        .contains("the version of this shape: " + Findings.FORMAT_VERSION + " |");
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType());
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
    } else if (type instanceof Class<?> raw && seen.add(raw)) {
      if (raw.isRecord()) {
        Arrays.stream(raw.getRecordComponents()).forEach(this::collect);
      } else if (raw.isEnum()) {
        Arrays.stream(raw.getEnumConstants())
            .forEach(word -> names.add(word.toString().toLowerCase(Locale.ROOT)));
      }
    }
  }

  private void collect(RecordComponent component) {
    names.add(new PropertyNamingStrategies.SnakeCaseStrategy().translate(component.getName()));
    collect(component.getGenericType());
  }
}
