package dev.hindsight.exports.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of the sources that queries name, and what they mean. */
final class SourcesParser {

  static final String FILE = "file";
  static final String HEADERS = "headers";
  static final String OPTIONAL_HEADERS = "optional-headers";
  static final String OPTIONAL = "optional";
  static final String FOOTERS = "footers";
  static final List<String> KEYS =
      List.of(
          FILE,
          FormParser.DELIMITER,
          FormParser.ENCODING,
          FormParser.SHEET,
          FormParser.HEADER_ROW,
          HEADERS,
          OPTIONAL_HEADERS,
          OPTIONAL,
          FOOTERS);

  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  private final TableMapping defaults;

  /**
   * A parser of sources.
   *
   * @param defaults what counts where a source says nothing
   */
  SourcesParser(TableMapping defaults) {
    this.defaults = defaults;
  }

  /** The sources by their names. */
  Map<String, SourceDefinition> parse(Property property) {
    Map<String, SourceDefinition> sources = new LinkedHashMap<>();
    property
        .entries()
        .forEach(
            (name, source) -> {
              if (!NAME.matcher(name).matches()) {
                source.problem(
                    "a source is named in lower-case letters of a to z, digits and _, as queries write it");
              }
              parsed(source).ifPresent(parsed -> sources.put(name, parsed));
            });
    return sources;
  }

  private Optional<SourceDefinition> parsed(Property property) {
    Section section = new Section(property, "key", KEYS);
    FileForm form = FormParser.file(section, defaults.form());
    List<String> headers = section.list(HEADERS, ExportScalars.HEADER, List.of());
    List<String> optional = section.list(OPTIONAL_HEADERS, ExportScalars.HEADER, List.of());
    List<String> footers = section.list(FOOTERS, ExportScalars.FOOTER, defaults.footers());
    return section
        .require(FILE, ExportScalars.FILE)
        .map(file -> new FileSource(file, ifMissing(section), form, headers, optional, footers));
  }

  /** Whoever names a file of their own means it to be there, whatever a preset says of it. */
  private static IfMissing ifMissing(Section section) {
    boolean ofPreset = section.at(FILE).filter(Property::isOfPreset).isPresent();
    boolean optional =
        section
            .at(OPTIONAL)
            .filter(said -> ofPreset || !said.isOfPreset())
            .flatMap(said -> said.read(Scalar.FLAG))
            .orElse(false);
    if (optional) {
      return IfMissing.EMPTY;
    }
    return ofPreset ? IfMissing.LEFT_OUT : IfMissing.REFUSED;
  }
}
