package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.FileForm;
import java.util.List;
import java.util.Optional;

/** The keys of a joined file and what they mean. */
final class JoinParser {

  static final String FILE = "file";
  static final String ON = "on";
  static final String EQUALS = "equals";
  static final List<String> KEYS =
      List.of(
          FILE,
          ON,
          EQUALS,
          FormParser.DELIMITER,
          FormParser.ENCODING,
          FormParser.SHEET,
          FormParser.HEADER_ROW);

  private JoinParser() {}

  /**
   * The joins of a list; one alone is a list of one.
   *
   * @param own how the files are written that others are joined with
   */
  static List<TableMapping.Join> joins(Property property, FileForm own) {
    return property.items().stream().flatMap(item -> join(item, own).stream()).toList();
  }

  private static Optional<TableMapping.Join> join(Property property, FileForm own) {
    Section section = new Section(property, "key", KEYS);
    Optional<String> file = section.require(FILE, ExportScalars.FILE);
    Optional<String> on = section.require(ON, ExportScalars.HEADER);
    String equals = section.read(EQUALS, ExportScalars.HEADER, on.orElse(""));
    FileForm form = FormParser.file(section, own);
    return file.isPresent() && on.isPresent()
        ? Optional.of(new TableMapping.Join(file.get(), form, on.get(), equals))
        : Optional.empty();
  }
}
