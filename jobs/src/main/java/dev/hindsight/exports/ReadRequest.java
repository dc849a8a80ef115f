package dev.hindsight.exports;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.ParsingRules;
import dev.hindsight.exports.judging.Pseudonyms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be read, and how.
 *
 * @param folder the folder of exports: a path, or a URI that Hadoop opens; empty: there is none,
 *     and all is read from elsewhere
 * @param sources what queries can name
 * @param mappings how each table is read; a table without a mapping is read as the contract says
 * @param zone the time zone whose dates count
 * @param reportingCurrency the currency of an amount that has none
 * @param earliestDate the day before which a date stands for nothing
 * @param dayOfRun the day after which nothing but plans can be dated
 * @param pseudonyms what names are replaced with
 */
public record ReadRequest(
    Optional<String> folder,
    Sources sources,
    Map<Table, TableMapping> mappings,
    ZoneId zone,
    Currency reportingCurrency,
    LocalDate earliestDate,
    LocalDate dayOfRun,
    Pseudonyms pseudonyms) {

  public ReadRequest {
    mappings = Map.copyOf(mappings);
  }

  TableMapping mapping(Table table) {
    return mappings.getOrDefault(table, TableMapping.CONTRACT);
  }

  ParsingRules rules(Table table) {
    return new ParsingRules(
        mapping(table),
        zone,
        reportingCurrency.getCurrencyCode(),
        earliestDate,
        dayOfRun,
        pseudonyms);
  }
}
