package dev.hindsight.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The complete reports of an output folder.
 *
 * @param output the folder
 * @param quarters the labels of their quarters, such as "2026Q3", oldest first
 */
public record PublishedReports(Path output, List<String> quarters) {

  /** What the name of a report begins with while another takes its place. */
  static final String REPLACED = ".replaced-";

  private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");

  public PublishedReports {
    quarters = List.copyOf(quarters);
  }

  /**
   * The reports of a folder; none where there is no such folder.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static PublishedReports in(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return new PublishedReports(output, List.of());
    }
    try (Stream<Path> folders = Files.list(output)) {
      return new PublishedReports(
          output,
          folders
              .filter(folder -> Files.exists(folder.resolve(Manifest.FILE)))
              .map(PublishedReports::name)
              .filter(name -> QUARTER.matcher(name).matches())
              .distinct()
              .sorted()
              .toList());
    }
  }

  /**
   * The report that a folder is, or lies in.
   *
   * @throws IOException if the folder exists and cannot be found again
   */
  public static Optional<Path> around(Path folder) throws IOException {
    Path whole = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    for (Path each = whole; each.getFileName() != null; each = each.getParent()) {
      if (QUARTER.matcher(name(each)).matches() && Files.exists(each.resolve(Manifest.FILE))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String name(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(REPLACED) ? name.substring(REPLACED.length()) : name;
  }

  /** The newest. */
  public Optional<String> newest() {
    return quarters.stream().reduce((earlier, later) -> later);
  }

  /** The newest of a quarter before another. */
  public Optional<String> newestBefore(String quarter) {
    return quarters.stream()
        .filter(each -> each.compareTo(quarter) < 0)
        .reduce((earlier, later) -> later);
  }

  /** The folder of one of them; that is another one while it is replaced. */
  public Path folder(String quarter) {
    Path folder = output.resolve(quarter);
    return Files.exists(folder.resolve(Manifest.FILE))
        ? folder
        : output.resolve(REPLACED + quarter);
  }
}
