package dev.hindsight.exports.config;

import java.util.Map;
import java.util.TreeMap;

/**
 * What has to be said of a database, and what of it contradicts itself.
 *
 * @param place where problems are told
 * @param said the options by their names, whose case does not matter
 */
record DatabaseKeys(Property place, Map<String, Property> said) {

  private static final String URL = "url";
  private static final String QUERY = "query";
  private static final String TABLE = "dbtable";
  private static final String PARTED_BY = "partitionColumn";

  DatabaseKeys {
    Map<String, Property> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    byName.putAll(said);
    said = byName;
  }

  /** Notes what is missing or too much of one table, or of what a query gives. */
  void checkOne() {
    checkUrl();
    boolean isQuery = said.containsKey(QUERY);
    if (isQuery && said.containsKey(TABLE)) {
      place.problem("there are both query and dbtable; keep one of the two");
    } else if (!isQuery && !said.containsKey(TABLE)) {
      place.problem("one of the keys query and dbtable is missing: what is read");
    } else if (isQuery && said.containsKey(PARTED_BY)) {
      said.get(PARTED_BY)
          .problem("a query is not read in parts; write dbtable: (SELECT …) AS parts instead");
    }
  }

  /** Notes what is missing or too much of a whole schema. */
  void checkSchema() {
    checkUrl();
    if (said.containsKey(QUERY) || said.containsKey(TABLE)) {
      place.problem("with schema all of its tables are sources; take out query and dbtable");
    }
  }

  private void checkUrl() {
    if (!said.containsKey(URL)) {
      place.problem(
          "the key url is missing; expected the address of a database, such as"
              + " jdbc:postgresql://db.example.com/crm");
    }
  }
}
