package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.ByNameSource;
import dev.hindsight.exports.config.sources.CatalogueSource;
import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.config.sources.SchemaSource;
import dev.hindsight.exports.config.sources.SourceDefinition;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.exports.config.sources.SourceShape;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.config.sources.SparkSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of the sources that queries name, and what they mean. */
final class SourcesParser {

  static final String FILE = "file";
  static final String HEADERS = "headers";
  static final String OPTIONAL_HEADERS = "optional-headers";
  static final String OPTIONAL = "optional";
  static final String FOOTERS = "footers";
  static final String FORMAT = "format";
  static final String OPTIONS = "options";
  static final String TABLE = "table";
  static final String SCHEMA = "schema";

  /** What is said of files. */
  static final List<String> FILE_KEYS =
      List.of(
          FILE,
          FormParser.DELIMITER,
          FormParser.ENCODING,
          FormParser.SHEET,
          FormParser.HEADER_ROW,
          FOOTERS);

  /** What is said of the columns, wherever the rows are. */
  private static final List<String> SHAPE_KEYS = List.of(HEADERS, OPTIONAL_HEADERS, OPTIONAL);

  /** What is said of what is no file. */
  static final List<String> OTHER_KEYS = List.of(FORMAT, OPTIONS, TABLE, SCHEMA);

  static final List<String> KEYS =
      Stream.of(FILE_KEYS, SHAPE_KEYS, OTHER_KEYS).flatMap(List::stream).toList();

  private static final Scalar<String> A_FORMAT =
      Scalar.text("a format that Spark reads, such as jdbc, delta or json");
  private static final Scalar<String> A_TABLE =
      Scalar.text("a table of a catalogue, such as main.sales.opportunity");
  private static final Scalar<String> A_SCHEMA =
      Scalar.text("the name of a schema, such as salesforce");

  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  private final TableMapping defaults;
  private final Map<String, String> environment;
  private final Map<String, SourceDefinition> sources = new LinkedHashMap<>();
  private final Map<String, SourceShape> shapes = new LinkedHashMap<>();

  /**
   * A parser of sources.
   *
   * @param defaults what counts where a source says nothing
   * @param environment the variables that secrets may stand in
   */
  SourcesParser(TableMapping defaults, Map<String, String> environment) {
    this.defaults = defaults;
    this.environment = environment;
  }

  /** The sources that stand below a key; none where it is not there. */
  Sources parse(Optional<Property> property) {
    property.map(Property::entries).orElse(Map.of()).forEach(this::add);
    return new Sources(sources, shapes, defaults.form(), defaults.footers());
  }

  private void add(String name, Property property) {
    if (!NAME.matcher(name).matches()) {
      property.problem(
          "a source is named in lower-case letters of a to z, digits and _, as queries write it");
    }
    Section section = new Section(property, "key", KEYS);
    if (OTHER_KEYS.stream().anyMatch(key -> section.at(key).isPresent())) {
      shapes.put(name, shape(section, FORMAT, TABLE));
      other(section, property).ifPresent(source -> sources.put(name, source));
    } else {
      file(section, name).ifPresent(source -> sources.put(name, source));
    }
  }

  private Optional<SourceDefinition> file(Section section, String name) {
    FileForm form = FormParser.file(section, defaults.form());
    List<String> footers = section.list(FOOTERS, ExportScalars.FOOTER, defaults.footers());
    if (section.at(FILE).isEmpty() && section.at(HEADERS).isPresent()) {
      SourceShape shape = shape(section, HEADERS);
      shapes.put(name, shape);
      return Optional.of(new ByNameSource(shape, form, footers));
    }
    SourceShape shape = shape(section, FILE);
    return section
        .require(FILE, ExportScalars.FILE)
        .map(
            file ->
                new FileSource(
                    file,
                    shape.ifMissing(),
                    form,
                    shape.headers(),
                    shape.optionalHeaders(),
                    footers));
  }

  /**
   * What is said of the columns.
   *
   * @param places the keys that say where the rows are
   */
  private static SourceShape shape(Section section, String... places) {
    return new SourceShape(
        ifMissing(section, places),
        section.list(HEADERS, ExportScalars.HEADER, List.of()),
        section.list(OPTIONAL_HEADERS, ExportScalars.HEADER, List.of()));
  }

  /** Whoever names a place of their own means it to be there, whatever a preset says of it. */
  private static IfMissing ifMissing(Section section, String... places) {
    boolean ofPreset =
        Stream.of(places).anyMatch(key -> section.at(key).filter(Property::isOfPreset).isPresent());
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

  private Optional<SourceDefinition> other(Section section, Property property) {
    FILE_KEYS.forEach(key -> refuse(section, key, "this is said of files, and the source is none"));
    if (section.at(TABLE).isPresent()) {
      List.of(FORMAT, OPTIONS, SCHEMA)
          .forEach(key -> refuse(section, key, "a table of a catalogue has none"));
      return section.at(TABLE).flatMap(table -> table.read(A_TABLE)).map(CatalogueSource::new);
    }
    Optional<Property> schema = section.at(SCHEMA);
    Optional<SparkSource> spark = spark(section, property);
    if (schema.isEmpty()) {
      return spark.map(each -> each);
    }
    if (spark.isPresent() && !spark.get().isInDatabase()) {
      schema.get().problem("only format: jdbc has schemas");
    }
    return schema.get().read(A_SCHEMA).map(name -> new SchemaSource(name, spark.orElse(null)));
  }

  private static void refuse(Section section, String key, String why) {
    section.at(key).ifPresent(said -> said.problem(why + "; take it out"));
  }

  /** What is read by a format; empty, too, where a schema is that of a catalogue. */
  private Optional<SparkSource> spark(Section section, Property property) {
    Optional<Property> written = section.at(OPTIONS).map(each -> each.with(each.entries()));
    boolean isSchema = section.at(SCHEMA).isPresent();
    if (section.at(FORMAT).isEmpty() && isSchema && written.isEmpty()) {
      return Optional.empty();
    }
    SourceOptions options =
        written.map(each -> OptionsParser.options(each, environment)).orElse(SourceOptions.NONE);
    Optional<SparkSource> source =
        section.require(FORMAT, A_FORMAT).map(format -> new SparkSource(format, options));
    if (source.filter(SparkSource::isInDatabase).isPresent()) {
      DatabaseKeys keys =
          new DatabaseKeys(
              written.orElse(property), written.map(Property::entries).orElse(Map.of()));
      if (isSchema) {
        keys.checkSchema();
      } else {
        keys.checkOne();
      }
    }
    return source;
  }
}
