package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.FindingsFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a Java of its own, whose machine says that it has no fonts at all, or one. */
class FontEnvironmentTest {

  private static final Path FONT =
      Path.of("src/test/resources/fonts/NotoSansGeorgian-Regular.ttf").toAbsolutePath();

  /** Georgian, which no font of the charts has, and a character that is not assigned. */
  private static final String OTHERS = "\u10d0\u0378";

  @TempDir private Path folder;

  /** What the other Java runs. */
  static final class Drawing {
    public static void main(String[] arguments) throws IOException {
      Chart chart = Charts.of(FindingsFixture.full()).get(0);
      Files.write(Path.of(arguments[0]), Png.bytes(chart, FindingsFixture.IDENTITY));
      List<String> runs =
          Typesetting.runs(OTHERS, Typefaces.regular(18)).stream()
              .map(run -> run.text() + " in " + run.font().getFamily())
              .toList();
      Files.write(Path.of(arguments[1]), runs);
    }
  }

  @BeforeEach
  void onLinux() {
    Assumptions.assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux"),
        "only Linux asks fontconfig");
  }

  @Test
  void drawsTheSameOnAMachineWithoutFonts() throws Exception {
    draw("<fontconfig></fontconfig>");

    assertThat(Files.readAllBytes(folder.resolve("picture.png")))
        .isEqualTo(Png.bytes(Charts.of(FindingsFixture.full()).get(0), FindingsFixture.IDENTITY));
  }

  @Test
  void aScriptThatNoFontOfOursHasIsDrawnWithOneOfTheMachine() throws Exception {
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    Files.copy(FONT, fonts.resolve("georgian.ttf"));
    draw("<fontconfig><dir>" + fonts + "</dir></fontconfig>");

    assertThat(folder.resolve("runs.txt"))
        .content()
        .contains("\u10d0 in Noto Sans Georgian")
        .contains("[U+0378] in Inter");
  }

  @Test
  void itIsSpelledOutWhereTheMachineHasNone() throws Exception {
    draw("<fontconfig></fontconfig>");

    assertThat(folder.resolve("runs.txt")).hasContent("[U+10D0][U+0378] in Inter\n");
  }

  private void draw(String fontConfiguration) throws IOException, InterruptedException {
    Path configuration = Files.writeString(folder.resolve("fonts.conf"), fontConfiguration);
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Drawing.class.getName(),
            folder.resolve("picture.png").toString(),
            folder.resolve("runs.txt").toString());
    builder.environment().put("FONTCONFIG_FILE", configuration.toString());
    Process java = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(java.waitFor()).as(() -> read(said)).isZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
