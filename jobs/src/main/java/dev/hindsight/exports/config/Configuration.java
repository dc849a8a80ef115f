package dev.hindsight.exports.config;

import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code hindsight.yaml} says, read once. Everything has a default; {@code
 * docs/configuration.md} describes every key.
 *
 * @param fiscalYearStart the month in which a fiscal year starts
 * @param reportingCurrency the currency that all amounts are converted to
 * @param timeZone the zone whose dates count
 * @param earliestDate the day before which a date stands for nothing
 * @param effortDayRate what a day of effort costs in the reporting currency, above 0; null: none is
 *     configured
 * @param thresholds from when on a figure is doubted, a run given up, a displacement forgotten
 * @param privacy whose names are shown
 * @param sources what queries can name
 * @param mailSettings who gets reports by mail; null: nobody does
 * @param rules rules of the company's own, to be judged
 * @param mappings how each table of the contract is read
 */
public record Configuration(
    Month fiscalYearStart,
    Currency reportingCurrency,
    ZoneId timeZone,
    LocalDate earliestDate,
    BigDecimal effortDayRate,
    Thresholds thresholds,
    Privacy privacy,
    Sources sources,
    MailSettings mailSettings,
    List<ConfiguredRule> rules,
    Map<Table, TableMapping> mappings) {

  private static final Configuration DEFAULTS =
      new Configuration(
          Month.JANUARY,
          Currency.getInstance("USD"),
          ZoneId.of("UTC"),
          LocalDate.of(1950, 1, 1),
          null,
          Thresholds.DEFAULTS,
          Privacy.DEFAULTS,
          Sources.NONE,
          null,
          List.of(),
          Contract.TABLES.stream()
              .collect(Collectors.toMap(table -> table, table -> TableMapping.CONTRACT)));

  public Configuration {
    rules = List.copyOf(rules);
    mappings = Map.copyOf(mappings);
    if (effortDayRate != null && effortDayRate.signum() <= 0) {
      throw new IllegalArgumentException(
          "Invalid effort day rate: " + effortDayRate.toPlainString() + " is not above 0");
    }
    for (Table table : Contract.TABLES) {
      if (!mappings.containsKey(table)) {
        throw new IllegalArgumentException("Invalid mappings: none for " + table.name());
      }
    }
  }

  /**
   * From when on a figure is doubted, a run given up, a displacement forgotten.
   *
   * @param minimumCount fewer closed deals on either side of a comparison are too few to say; at
   *     least 1
   * @param maximumRejectedShare the share of a table's rows, from 0 to 1, that may be rejected;
   *     with more the run fails
   * @param maximumOrphanShare the share of the keys that name rows of another table, from 0 to 1,
   *     that may point nowhere; with more the run fails
   * @param exposureDays for how many days a displacement is counted against an account that waits;
   *     at least 1
   * @param landmarkDays whether a tactic goes with a yes is asked of requests still unanswered so
   *     many days after they were raised, by the signals of those days; at least 1
   * @param mostLevels how many segments, regions and sales teams, each, are told apart: those with
   *     most deals; the others are put together; at least 1
   * @param slipDays how many days after a yes a roadmap item that slips may have been pushed out by
   *     it; at least 1
   * @param differenceThatMatters the smallest difference of two shares, above 0 and below 1, that
   *     one wants to tell from none
   */
  public record Thresholds(
      int minimumCount,
      double maximumRejectedShare,
      double maximumOrphanShare,
      int exposureDays,
      int landmarkDays,
      int mostLevels,
      int slipDays,
      double differenceThatMatters) {

    static final Thresholds DEFAULTS = new Thresholds(10, 0.05, 0.5, 365, 7, 50, 30, 0.1);

    public Thresholds {
      if (minimumCount < 1) {
        throw new IllegalArgumentException("Invalid minimum count: " + minimumCount + " < 1");
      }
      if (!(maximumRejectedShare >= 0 && maximumRejectedShare <= 1)) {
        throw new IllegalArgumentException(
            "Invalid maximum rejected share: " + maximumRejectedShare + " is not from 0 to 1");
      }
      if (!(maximumOrphanShare >= 0 && maximumOrphanShare <= 1)) {
        throw new IllegalArgumentException(
            "Invalid maximum orphan share: " + maximumOrphanShare + " is not from 0 to 1");
      }
      if (landmarkDays < 1) {
        throw new IllegalArgumentException("Invalid landmark days: " + landmarkDays + " < 1");
      }
      if (mostLevels < 1) {
        throw new IllegalArgumentException("Invalid most levels: " + mostLevels + " < 1");
      }
      if (exposureDays < 1) {
        throw new IllegalArgumentException("Invalid exposure days: " + exposureDays + " < 1");
      }
      if (slipDays < 1) {
        throw new IllegalArgumentException("Invalid slip days: " + slipDays + " < 1");
      }
      if (!(differenceThatMatters > 0 && differenceThatMatters < 1)) {
        throw new IllegalArgumentException(
            "Invalid difference that matters: "
                + differenceThatMatters
                + " is not between 0 and 1");
      }
    }
  }

  /**
   * Whose names are shown, and how. What is not shown by name is replaced where it is read.
   *
   * @param salesReps the people of sales
   * @param productManagers the people of product
   * @param accounts customers and prospects, with their ids
   * @param secretFile the file of the secret that pseudonyms are made with; null: none is
   *     configured
   */
  public record Privacy(
      Showing salesReps, Showing productManagers, Showing accounts, String secretFile)
      implements Serializable {

    static final Privacy DEFAULTS =
        new Privacy(Showing.PSEUDONYMS, Showing.NAMED, Showing.NAMED, null);

    /** The file of the secret, where one is configured. */
    public Optional<Path> secret() {
      return Optional.ofNullable(secretFile).map(Path::of);
    }

    public Showing of(Names names) {
      return switch (names) {
        case SALES_REPS -> salesReps;
        case PRODUCT_MANAGERS -> productManagers;
        case ACCOUNTS -> accounts;
      };
    }
  }

  /** What counts where nothing is configured: exports as the contract has them. */
  public static Configuration defaults() {
    return DEFAULTS;
  }

  /**
   * Reads a configuration; an empty file is the defaults.
   *
   * @throws InputException if the file cannot be read, or is not a configuration: then with all of
   *     its errors, each with its line
   */
  public static Configuration load(Path yaml) {
    return load(yaml, System.getenv());
  }

  /**
   * The same.
   *
   * @param environment the variables that secrets may stand in
   */
  public static Configuration load(Path yaml, Map<String, String> environment) {
    ConfigurationProblems problems = new ConfigurationProblems(yaml);
    return of(ConfigurationFile.root(yaml, problems), environment, problems);
  }

  /**
   * As {@link #load(Path)}, of a text that is in no file yet.
   *
   * @param yaml the file that it is for
   */
  public static Configuration of(String text, Path yaml) {
    ConfigurationProblems problems = new ConfigurationProblems(yaml);
    return of(ConfigurationFile.root(text, problems), System.getenv(), problems);
  }

  private static Configuration of(
      Property root, Map<String, String> environment, ConfigurationProblems problems) {
    Configuration configuration = ConfigurationParser.parse(Layers.of(root), environment);
    problems.throwIfAny();
    return configuration;
  }

  /** What a day of effort costs, where it is configured. */
  public Optional<BigDecimal> dayRate() {
    return Optional.ofNullable(effortDayRate);
  }

  /** Who gets reports by mail, where that is configured. */
  public Optional<MailSettings> mail() {
    return Optional.ofNullable(mailSettings);
  }

  /** What must be shown nowhere. */
  public Set<String> secrets() {
    return Stream.concat(
            sources.secrets().stream(),
            mail().stream().flatMap(settings -> settings.secrets().stream()))
        .collect(Collectors.toSet());
  }

  /** How the export of a table is read. */
  public TableMapping mapping(Table table) {
    return mappings.get(table);
  }
}
