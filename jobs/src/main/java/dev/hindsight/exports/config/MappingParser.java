package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of one table's export and what they mean. */
final class MappingParser {

  static final String FILE = "file";
  static final String SQL = "sql";
  static final String COLUMNS = "columns";
  static final String CONSTANTS = "constants";
  static final String VALUES = "values";
  static final String DATE_FORMATS = "date-formats";
  static final String DECIMAL_COMMA = "decimal-comma";
  static final String LOCALE = "locale";
  static final String SHARES = "shares";
  static final String MISSING = "missing";
  static final String FOOTERS = "footers";
  static final String JOINS = "joins";
  static final List<String> KEYS =
      List.of(
          FILE,
          SQL,
          FormParser.DELIMITER,
          FormParser.ENCODING,
          FormParser.SHEET,
          FormParser.HEADER_ROW,
          COLUMNS,
          CONSTANTS,
          VALUES,
          DATE_FORMATS,
          LOCALE,
          DECIMAL_COMMA,
          SHARES,
          MISSING,
          FOOTERS,
          JOINS);

  /** What is said of files: of a table that is made by a query, its sources say it. */
  static final List<String> KEYS_OF_FILES =
      List.of(
          FILE,
          FormParser.DELIMITER,
          FormParser.ENCODING,
          FormParser.SHEET,
          FormParser.HEADER_ROW,
          FOOTERS,
          JOINS);

  /** What can be said for all tables at once: how the system writes that they come from. */
  static final List<String> DEFAULT_KEYS =
      List.of(
          FormParser.DELIMITER,
          FormParser.ENCODING,
          DATE_FORMATS,
          LOCALE,
          DECIMAL_COMMA,
          SHARES,
          MISSING,
          FOOTERS);

  private final Table table;
  private final TableMapping defaults;

  /**
   * A parser of one table's mapping.
   *
   * @param defaults what counts where the table says nothing
   */
  MappingParser(Table table, TableMapping defaults) {
    this.table = table;
    this.defaults = defaults;
  }

  /** What counts for all tables that do not say otherwise. */
  static TableMapping defaults(Property property) {
    Section section = new Section(property, "key", DEFAULT_KEYS);
    TableMapping contract = TableMapping.CONTRACT;
    return new TableMapping(
        null,
        IfMissing.LEFT_OUT,
        FormParser.text(section, contract.form()),
        Map.of(),
        Map.of(),
        Map.of(),
        notation(section, contract.notation()),
        section.list(FOOTERS, ExportScalars.FOOTER, contract.footers()),
        List.of(),
        null);
  }

  /** How the table's export is read. */
  TableMapping parse(Property property) {
    Section section = new Section(property, "key", KEYS);
    Map<String, Property> columns = byColumn(section, COLUMNS, table.fields());
    Map<String, Property> constants = byColumn(section, CONSTANTS, table.fields());
    rejectMappedTwice(columns, constants);
    section.at(SQL).ifPresent(sql -> rejectKeysOfFiles(section, sql));
    FileForm form = FormParser.file(section, defaults.form());
    return new TableMapping(
        section.read(FILE, ExportScalars.FILE, null),
        section.at(FILE).map(Property::isOfPreset).orElse(true)
            ? IfMissing.LEFT_OUT
            : IfMissing.REFUSED,
        form,
        headers(columns),
        constants(constants),
        values(byColumn(section, VALUES, valued())),
        notation(section, defaults.notation()),
        section.list(FOOTERS, ExportScalars.FOOTER, defaults.footers()),
        section.at(JOINS).map(joins -> JoinParser.joins(joins, form)).orElse(List.of()),
        section.at(SQL).flatMap(Property::query).orElse(null));
  }

  private static Notation notation(Section section, Notation defaults) {
    return new Notation(
        section.list(DATE_FORMATS, ExportScalars.DATE_FORMAT, defaults.dateFormats()),
        section.read(LOCALE, ExportScalars.LOCALE, defaults.locale()),
        section.read(DECIMAL_COMMA, Scalar.FLAG, defaults.decimalComma()),
        section.read(SHARES, ExportScalars.SHARES_IN_PERCENT, defaults.sharesInPercent()),
        section.list(MISSING, ExportScalars.MISSING, defaults.missing()));
  }

  private static void rejectMappedTwice(
      Map<String, Property> columns, Map<String, Property> constants) {
    constants.forEach(
        (column, constant) -> {
          if (columns.containsKey(column)) {
            constant.problem(
                "the column is mapped to a header on line "
                    + columns.get(column).line()
                    + "; keep one of the two");
          }
        });
  }

  private static void rejectKeysOfFiles(Section section, Property sql) {
    for (String key : KEYS_OF_FILES) {
      section
          .at(key)
          .ifPresent(
              said ->
                  said.problem(
                      "the table is made by the query on line %s, and this is said of files: put it below sources.NAME, or take one of the two out"
                          .formatted(sql.line())));
    }
  }

  /** What values can be mapped of: columns, and fields that a row can name. */
  private List<Field> valued() {
    return table.equals(FieldChanges.TABLE)
        ? Stream.concat(table.fields().stream(), FieldChanges.CHANGED.stream()).toList()
        : table.fields();
  }

  private static Map<String, Property> byColumn(Section section, String key, List<Field> fields) {
    return section
        .section(key, "column", fields.stream().map(Field::name).toList())
        .map(Section::entries)
        .orElse(Map.of());
  }

  private static Map<String, List<String>> headers(Map<String, Property> columns) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    columns.forEach(
        (column, property) -> {
          if (property.items().isEmpty()) {
            property.expect("a header or a list of headers");
          }
          headers.put(column, property.list(ExportScalars.HEADER));
        });
    return headers;
  }

  private Map<String, String> constants(Map<String, Property> properties) {
    Map<String, String> constants = new LinkedHashMap<>();
    properties.forEach(
        (column, property) ->
            property.read(scalar(column)).ifPresent(value -> constants.put(column, value)));
    return constants;
  }

  private Map<String, Map<String, String>> values(Map<String, Property> properties) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    properties.forEach((column, property) -> values.put(column, values(property, scalar(column))));
    return values;
  }

  private static Map<String, String> values(Property property, Scalar<String> scalar) {
    Map<String, String> values = new LinkedHashMap<>();
    property
        .entries()
        .forEach(
            (foreign, value) -> {
              if (foreign.isEmpty()) {
                value.problem("expected a foreign value as key, found nothing; empty is missing");
              }
              if (value.isEmpty()) {
                value.problem(
                    "expected the contract's value, found nothing; list what stands for nothing"
                        + " under "
                        + MISSING);
              } else {
                value.read(scalar).ifPresent(own -> values.put(foreign, own));
              }
            });
    return Map.copyOf(values);
  }

  private Scalar<String> scalar(String column) {
    return valued().stream()
        .filter(field -> field.name().equals(column))
        .map(ExportScalars::of)
        .findFirst()
        .orElseThrow();
  }
}
