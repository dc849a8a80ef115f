package dev.hindsight.exports.config;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of {@code hindsight.yaml} and what they mean. A new key is a constant, an entry in a
 * list of keys, and a line where it is read.
 */
final class ConfigurationParser {

  static final String USE = "use";
  static final String FISCAL_YEAR_START = "fiscal-year-start";
  static final String REPORTING_CURRENCY = "reporting-currency";
  static final String TIME_ZONE = "time-zone";
  static final String EARLIEST_DATE = "earliest-date";
  static final String EFFORT_DAY_RATE = "effort-day-rate";
  static final String THRESHOLDS = "thresholds";
  static final String PRIVACY = "privacy";
  static final String SOURCES = "sources";
  static final String MAIL = "mail";
  static final String RULES = "rules";
  static final String EXPORTS = "exports";
  static final List<String> KEYS =
      List.of(
          USE,
          FISCAL_YEAR_START,
          REPORTING_CURRENCY,
          TIME_ZONE,
          EARLIEST_DATE,
          EFFORT_DAY_RATE,
          THRESHOLDS,
          PRIVACY,
          SOURCES,
          MAIL,
          RULES,
          EXPORTS);

  static final String MINIMUM_COUNT = "minimum-count";
  static final String MAX_REJECTED_SHARE = "max-rejected-share";
  static final String MAX_ORPHAN_SHARE = "max-orphan-share";
  static final String EXPOSURE_DAYS = "exposure-days";
  static final String LANDMARK_DAYS = "landmark-days";
  static final String MOST_LEVELS = "most-levels";
  static final String SLIP_DAYS = "slip-days";
  static final String DIFFERENCE_THAT_MATTERS = "difference-that-matters";
  static final List<String> THRESHOLD_KEYS =
      List.of(
          MINIMUM_COUNT,
          MAX_REJECTED_SHARE,
          MAX_ORPHAN_SHARE,
          EXPOSURE_DAYS,
          LANDMARK_DAYS,
          MOST_LEVELS,
          SLIP_DAYS,
          DIFFERENCE_THAT_MATTERS);

  static final String SALES_REPS = "sales-reps";
  static final String PRODUCT_MANAGERS = "product-managers";
  static final String ACCOUNTS = "accounts";
  static final String SECRET_FILE = "secret-file";
  static final List<String> PRIVACY_KEYS =
      List.of(SALES_REPS, PRODUCT_MANAGERS, ACCOUNTS, SECRET_FILE);

  /** Among the tables: what counts for all of them. */
  static final String DEFAULTS = "defaults";

  private ConfigurationParser() {}

  /**
   * The configuration that a file holds; what is wrong with it is noted and left at its default.
   *
   * @param environment the variables that secrets may stand in
   */
  static Configuration parse(Property root, Map<String, String> environment) {
    Section section = new Section(root, "key", KEYS);
    Configuration defaults = Configuration.defaults();
    Optional<Section> exports = section.section(EXPORTS, "table", tableKeys());
    TableMapping all =
        exports
            .flatMap(tables -> tables.at(DEFAULTS))
            .map(MappingParser::defaults)
            .orElse(TableMapping.CONTRACT);
    return new Configuration(
        section.read(FISCAL_YEAR_START, Scalar.MONTH, defaults.fiscalYearStart()),
        section.read(REPORTING_CURRENCY, Scalar.CURRENCY, defaults.reportingCurrency()),
        section.read(TIME_ZONE, Scalar.ZONE, defaults.timeZone()),
        section.read(EARLIEST_DATE, Scalar.DATE, defaults.earliestDate()),
        section.read(EFFORT_DAY_RATE, Scalar.MONEY, defaults.effortDayRate()),
        section
            .section(THRESHOLDS, "key", THRESHOLD_KEYS)
            .map(thresholds -> thresholds(thresholds, defaults.thresholds()))
            .orElse(defaults.thresholds()),
        section
            .section(PRIVACY, "key", PRIVACY_KEYS)
            .map(privacy -> privacy(privacy, defaults.privacy()))
            .orElse(defaults.privacy()),
        new SourcesParser(all, environment).parse(section.at(SOURCES)),
        section
            .at(MAIL)
            .flatMap(mail -> MailParser.parse(mail, environment))
            .orElse(defaults.mailSettings()),
        section.at(RULES).map(RulesParser::parse).orElse(defaults.rules()),
        exports.map(tables -> mappings(tables, all)).orElse(defaults.mappings()));
  }

  private static Configuration.Thresholds thresholds(
      Section section, Configuration.Thresholds defaults) {
    return new Configuration.Thresholds(
        section.read(MINIMUM_COUNT, Scalar.COUNT, defaults.minimumCount()),
        section.read(MAX_REJECTED_SHARE, Scalar.SHARE, defaults.maximumRejectedShare()),
        section.read(MAX_ORPHAN_SHARE, Scalar.SHARE, defaults.maximumOrphanShare()),
        section.read(EXPOSURE_DAYS, Scalar.COUNT, defaults.exposureDays()),
        section.read(LANDMARK_DAYS, Scalar.COUNT, defaults.landmarkDays()),
        section.read(MOST_LEVELS, Scalar.COUNT, defaults.mostLevels()),
        section.read(SLIP_DAYS, Scalar.COUNT, defaults.slipDays()),
        section.read(DIFFERENCE_THAT_MATTERS, Scalar.POINTS, defaults.differenceThatMatters()));
  }

  private static Configuration.Privacy privacy(Section section, Configuration.Privacy defaults) {
    return new Configuration.Privacy(
        section.read(SALES_REPS, Scalar.SHOWING, defaults.salesReps()),
        section.read(PRODUCT_MANAGERS, Scalar.SHOWING, defaults.productManagers()),
        section.read(ACCOUNTS, Scalar.SHOWING, defaults.accounts()),
        section.read(SECRET_FILE, Scalar.FILE, defaults.secretFile()));
  }

  private static List<String> tableKeys() {
    return Stream.concat(Contract.TABLES.stream().map(Table::name), Stream.of(DEFAULTS)).toList();
  }

  private static Map<Table, TableMapping> mappings(Section exports, TableMapping defaults) {
    Map<Table, TableMapping> mappings = new LinkedHashMap<>();
    for (Table table : Contract.TABLES) {
      mappings.put(
          table,
          exports
              .at(table.name())
              .map(mapping -> new MappingParser(table, defaults).parse(mapping))
              .orElse(defaults));
    }
    mappings.computeIfPresent(
        FieldChanges.TABLE,
        (table, history) ->
            history.withValues(
                FieldChanges.STAGE, mappings.get(Deals.TABLE).values().get(Deals.OUTCOME)));
    return mappings;
  }
}
