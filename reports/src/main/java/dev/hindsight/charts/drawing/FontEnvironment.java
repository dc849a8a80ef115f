package dev.hindsight.charts.drawing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes Java draw text on a machine without fonts. There, on Linux, the first touch of a font ends
 * in "Fontconfig head is null": Java looks for the system's fonts even where none is asked for. Its
 * property {@code sun.awt.fontconfig} names a file that says which fonts there are instead; it must
 * be set before the first font is touched.
 */
final class FontEnvironment {

  private static final String PROPERTY = "sun.awt.fontconfig";

  private FontEnvironment() {}

  /** Says that the font of that resource is all there is, unless the user said otherwise. */
  static synchronized void prepare(String resource) {
    System.setProperty("java.awt.headless", "true");
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    if (!linux || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      System.setProperty(PROPERTY, describe(copy(resource)).toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set up the font " + resource, e);
    }
  }

  /** A file with the font of a resource: Java would copy it to one that may outlive the process. */
  static Path copy(String resource) throws IOException {
    try (InputStream stream = FontEnvironment.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      Path font = temporary(".otf");
      Files.write(font, stream.readAllBytes());
      return font;
    }
  }

  private static Path describe(Path font) throws IOException {
    Path properties = temporary(".properties");
    String lines =
        "version=1\nsequence.allfonts=latin-1\nallfonts.latin-1=hindsight\nfilename.hindsight="
            + font.toString().replace("\\", "\\\\")
            + "\n";
    return Files.write(properties, lines.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Path temporary(String suffix) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    Path file = Files.createTempFile(folder, "hindsight-font", suffix);
    file.toFile().deleteOnExit();
    return file;
  }
}
