package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.FindingsFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a Java of its own, whose machine says that it has no fonts at all. */
class FontEnvironmentTest {

  /** What the other Java runs. */
  static final class Drawing {
    public static void main(String[] arguments) throws IOException {
      Chart chart = Charts.of(FindingsFixture.full()).get(0);
      Files.write(Path.of(arguments[0]), Png.bytes(chart, FindingsFixture.IDENTITY));
    }
  }

  @Test
  void drawsTheSameOnAMachineWithoutFonts(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux"),
        "only Linux asks fontconfig");
    Path none = Files.writeString(folder.resolve("none.conf"), "<fontconfig></fontconfig>");
    Path picture = folder.resolve("picture.png");
    Path said = folder.resolve("said.txt");
    Process java = start(none, picture, said);

    assertThat(java.waitFor()).as(() -> read(said)).isZero();
    assertThat(Files.readAllBytes(picture))
        .isEqualTo(Png.bytes(Charts.of(FindingsFixture.full()).get(0), FindingsFixture.IDENTITY));
  }

  private static Process start(Path fontConfiguration, Path picture, Path said) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Drawing.class.getName(),
            picture.toString());
    builder.environment().put("FONTCONFIG_FILE", fontConfiguration.toString());
    return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
